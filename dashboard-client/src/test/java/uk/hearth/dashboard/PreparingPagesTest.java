package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A paper from choosing to freezing. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAnalyst
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparingPagesTest {

    private static final String CHOSEN = "authority=E09000023&scorecard=corporate-parenting";
    private static final String EDITION = "/papers/03a3c91f-1259-43a7-9225-389adc7e303c";

    @Test
    void whoever_prepares_papers_begins_at_the_list_of_them() {
        assertThat(Page.at("/papers").first("a.govuk-button").attr("href"))
                .isEqualTo("/papers/new?authority=E09000023");
    }

    @Test
    @SignedIn
    void a_member_is_offered_nothing_to_prepare_or_withdraw() {
        assertThat(Page.at("/papers").document().select("a.govuk-button")).isEmpty();
        assertThat(Page.at(EDITION).document().select("form[action$=withdrawal]"))
                .isEmpty();
    }

    @Test
    void without_a_scorecard_the_first_step_says_so() {
        var page = Page.at("/papers/new/commentary?authority=E09000023");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("#scorecard").attr("aria-describedby")).isEqualTo("scorecard-error");
        assertThat(page.text("#scorecard-error")).isEqualTo("Error: Choose a scorecard.");
    }

    @Test
    void every_figure_of_the_paper_stands_with_what_is_said_of_it() {
        var page = Page.at("/papers/new/commentary?" + CHOSEN + "&audience=public");
        assertThat(StandInServices.addresses())
                .anyMatch(asked -> asked.contains("/report") && asked.contains("audience=public"))
                .anyMatch(asked -> asked.contains("/commentary") && asked.contains("period=2019-01"));
        var row = page.row("Immunisations up to date");
        assertThat(row.text()).contains("57%", "have slipped from 64 to 57 per cent");
        assertThat(row.select("a").eachAttr("href"))
                .first()
                .asString()
                .startsWith("/papers/new/said?" + CHOSEN
                        + "&to=2019-01&audience=public&indicator=CLA-IMMS&kind=going_well");
        assertThat(page.first("a.govuk-button").attr("href"))
                .isEqualTo("/papers/new/paper?" + CHOSEN + "&to=2019-01&audience=public");
    }

    @Test
    void commentary_that_cannot_be_had_leaves_the_figures_standing() {
        StandInServices.takeDown("/commentary");
        try {
            var page = Page.at("/papers/new/commentary?" + CHOSEN);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("Commentary cannot be had just now");
            assertThat(page.row("Immunisations up to date").text()).contains("57%");
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_shown_and_ones_own_words_are_kept() {
        var said = "/papers/new/said?" + CHOSEN + "&to=2019-01&indicator=CLA-IMMS&kind=to_improve";
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var page = Page.at(said)
                .send(
                        "/papers/new/said",
                        "authority",
                        "E09000023",
                        "scorecard",
                        "corporate-parenting",
                        "to",
                        "2019-01",
                        "indicator",
                        "CLA-IMMS",
                        "kind",
                        "to_improve",
                        "version",
                        "1",
                        "text",
                        "My own words");
        assertThat(page.status()).isEqualTo(412);
        assertThat(StandInServices.lastHeader("If-Match")).isNull();
        assertThat(page.text("blockquote")).startsWith("Somebody else's words <b>now</b>");
        assertThat(page.first("#text").text()).isEqualTo("My own words");
        assertThat(page.first("[name=version]").val()).isEqualTo("3");
    }

    @Test
    void what_is_said_is_sent_with_the_tag_of_what_it_takes_the_place_of() {
        var page = Page.at("/papers/new/said?" + CHOSEN + "&to=2019-01&indicator=CLA-IMMS&kind=to_improve");
        assertThat(page.first("#text").text()).startsWith("Somebody else's words");
        var answer = page.send(
                "/papers/new/said",
                "authority",
                "E09000023",
                "scorecard",
                "corporate-parenting",
                "to",
                "2019-01",
                "indicator",
                "CLA-IMMS",
                "kind",
                "to_improve",
                "version",
                "3",
                "text",
                "Better now",
                "area",
                "Health");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/papers/new/commentary?" + CHOSEN, "done=said");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"3\"");
        assertThat(StandInServices.lastSent).contains("\"text\":\"Better now\"", "\"area\":\"Health\"");
    }

    @Test
    void the_headings_of_a_paper_are_taken_over_for_its_public_version() {
        var link = Page.at(EDITION).first("a[href*=audience]").attr("href");
        var page = Page.at(link);
        assertThat(page.first("#title").val()).isEqualTo("Corporate parenting panel");
        assertThat(page.first("#meetingOn").val()).isEqualTo("2019-02-21");
        assertThat(page.first("#heading-0").val()).isEqualTo("Are children healthy?");
        assertThat(page.first("[name=audience]").val()).isEqualTo("public");
        assertThat(page.text(".govuk-inset-text")).contains("The public", "read it for figures that are suppressed");
    }

    @Test
    void a_preview_is_shown_as_the_service_wrote_it_and_may_run_nothing() {
        StandInServices.answerNext(200, "<html><style>p{}</style><p>Draft</p></html>");
        var page = filled("/papers/new/preview", "2019-02-21");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("p")).isEqualTo("Draft");
        // openssl dgst -sha256 of p{}
        assertThat(page.answer().headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains(
                        "default-src 'none'",
                        "style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';",
                        "sandbox");
        assertThat(StandInServices.lastAddress)
                .contains("/scorecards/corporate-parenting/paper-previews", "authority=E09000023");
    }

    @Test
    void a_paper_is_frozen_once_with_its_sections_and_its_embargo_in_london_time() {
        var page = filled(
                "/papers/new/paper", "2027-07-21", "embargoOn", "2027-07-14", "embargoAt", "09:30", "key", "k-1");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/papers/new-one?done=frozen");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("k-1");
        // in July London is an hour ahead
        assertThat(StandInServices.lastSent)
                .contains("\"embargoUntil\":\"2027-07-14T08:30:00Z\"", "\"audience\":\"internal\"")
                .contains(
                        "{\"section\":\"Health\",\"heading\":\"Are they healthy?\",\"introduction\":null}",
                        "{\"section\":\"Education\",\"heading\":\"And at school?\",\"introduction\":\"Two figures.\"}");
    }

    @Test
    void a_refused_paper_names_the_field_and_keeps_what_was_filled_in() {
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"publishEdition.command.sections[1].heading\","
                        + "\"code\":\"not-blank\",\"message\":\"must not be blank\"}]}");
        var page = filled("/papers/new/paper", "2027-07-21", "embargoOn", "2027-07-14");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#heading-1");
        assertThat(page.first("#heading-1").attr("aria-describedby")).isEqualTo("heading-1-error");
        assertThat(page.text("#heading-1-error")).isEqualTo("Error: Fill this in.");
        assertThat(page.first("#heading-0").val()).isEqualTo("Are they healthy?");
        assertThat(page.first("#embargoOn").val()).isEqualTo("2027-07-14");
    }

    @Test
    void an_embargo_that_is_no_day_is_said_before_anything_is_sent() {
        var page = filled("/papers/new/paper", "2027-07-21", "embargoOn", "next week");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("#embargoOn-error")).contains("Write a day");
    }

    @Test
    void a_paper_is_withdrawn_with_a_reason_and_without_one_is_not() {
        var page = Page.at(EDITION).send(EDITION + "/withdrawal", "reason", "The wrong month");
        assertThat(page.header("Location")).endsWith(EDITION + "?done=withdrawn");
        assertThat(StandInServices.lastSent).isEqualTo("{\"reason\":\"The wrong month\"}");
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"withdrawEdition.command.reason\","
                        + "\"code\":\"not-blank\",\"message\":\"must not be blank\"}]}");
        var refused = Page.at(EDITION).send(EDITION + "/withdrawal", "reason", " ");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.first("details[open] #reason").attr("aria-describedby"))
                .isEqualTo("reason-hint reason-error");
    }

    @Test
    void a_paper_can_be_read_here_with_its_own_style_alone() {
        var page = Page.at(EDITION + "/read");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'none'", "sandbox");
        assertThat(page.header("Content-Disposition")).isNull();
    }

    @Test
    void the_figures_of_a_paper_are_taken_away_as_a_spreadsheet() {
        var answer = Page.at(EDITION + "/figures.ods").answer();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(StandInServices.lastAddress).endsWith("/editions/03a3c91f-1259-43a7-9225-389adc7e303c/report");
        assertThat(StandInServices.lastHeader("Accept")).contains("opendocument.spreadsheet");
    }

    private static Page filled(String address, String meetingOn, String... more) {
        var fields = new String[] {
            "authority", "E09000023",
            "scorecard", "corporate-parenting",
            "to", "2019-01",
            "audience", "internal",
            "title", "Panel",
            "meetingOn", meetingOn,
            "section", "Health",
            "heading", "Are they healthy?",
            "introduction", "",
            "section", "Education",
            "heading", "And at school?",
            "introduction", "Two figures."
        };
        var all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return Page.at("/papers/new/paper?" + CHOSEN).send(address, all);
    }
}

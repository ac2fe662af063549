package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInManager
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentPagesTest {

    private static final String LIST = "/sufficiency/commitments?authority=E09000099&from=2026-07";
    private static final String ONE = "/sufficiency/commitments/RV-1";
    private static final String SHOWN = ONE + "?authority=E09000099";
    private static final String MEASURE = ONE + "/measures/approved";

    @Test
    void the_list_says_how_each_stands_what_moved_and_what_is_late() {
        var page = Page.at(LIST);
        assertThat(page.text(".govuk-body-l")).startsWith("2 commitments: 1 late, 1 moved.");
        assertThat(page.row("Grow in-house fostering").select("td").eachText())
                .containsExactly(
                        "On track",
                        "Approved fostering households: 143 (July 2026) to 149 (October 2026), up 6, better",
                        "Nothing",
                        "Head of fostering");
        assertThat(page.row("Care leavers").text()).contains("Late", "Set by hand", "A policy of staying put");
        assertThat(page.document().select("main b")).isEmpty();
        assertThat(page.text(".hearth-said")).contains("I live with a family who have room and time for me");
    }

    @Test
    void a_status_is_told_in_words_and_shape() {
        var page = Page.at(LIST);
        assertThat(page.document().select(".govuk-tag svg path, .govuk-tag svg circle"))
                .hasSize(2);
    }

    @Test
    void the_report_says_for_whom_it_is_and_lists_measures_and_notes() {
        var page = Page.at("/sufficiency/commitments/report?authority=E09000099&from=2026-07&audience=steering_group");
        assertThat(page.heading()).isEqualTo("Riverside Commitments: report to the working group");
        assertThat(StandInServices.addresses())
                .anyMatch(address -> address.contains("audience=steering_group") && address.contains("from=2026-07"));
        assertThat(page.text("[aria-labelledby=c-RV-1]"))
                .contains(
                        "143 July 2026", "149 October 2026", "at least 160 by March 2027", "Two carers were approved");
    }

    @Test
    void a_commitment_has_its_measures_its_notes_and_what_young_people_say() {
        var page = Page.at(SHOWN);
        assertThat(page.row("Approved fostering households").select("td").eachText())
                .containsExactly(
                        "120 (March 2025)",
                        "149 (October 2026)",
                        "at least 160 by March 2027",
                        "On the way to its target");
        assertThat(page.text(".govuk-inset-text")).contains("Two carers resigned");
        assertThat(page.text(".hearth-timeline")).contains("Two carers were approved", "Minutes of the panel");
        assertThat(page.text(".hearth-said")).contains("I live with a family");
    }

    @Test
    void a_note_is_added_with_what_shows_it() {
        var answer = Page.at(SHOWN)
                .send(
                        ONE + "/notes",
                        "authority",
                        "E09000099",
                        "key",
                        "k",
                        "note",
                        "A third panel was held",
                        "committee",
                        "yes",
                        "title",
                        "Minutes");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"note\":\"A third panel was held\",\"committee\":true,"
                        + "\"evidence\":[{\"title\":\"Minutes\",\"address\":null}]}");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("k");
    }

    @Test
    void a_status_is_set_by_hand_over_another_with_its_tag_and_taken_back() {
        var set = Page.at(SHOWN)
                .send(
                        ONE + "/override",
                        "authority",
                        "E09000099",
                        "version",
                        "3",
                        "status",
                        "on_track",
                        "reason",
                        "They were replaced");
        assertThat(set.status()).isEqualTo(303);
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"3\"");
        assertThat(Page.at(SHOWN)
                        .send(ONE + "/override/withdrawal", "authority", "E09000099", "version", "3")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void without_a_reason_the_override_is_refused_and_kept() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has errors\",\"errors\":[{\"column\":\"overrideStatus.set.reason\","
                        + "\"code\":\"not-blank\",\"message\":\"x\"}]}");
        var page = Page.at(SHOWN).send(ONE + "/override", "authority", "E09000099", "status", "done", "reason", "");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#override-reason");
        assertThat(page.first("#override-status option[selected]").val()).isEqualTo("done");
    }

    @Test
    @SignedInCommissioner
    void a_commissioner_tells_of_it_and_sets_no_status() {
        var page = Page.at(SHOWN);
        assertThat(page.document().select("form[action$=/notes]")).hasSize(1);
        assertThat(page.document().select("form[action*=override]")).isEmpty();
    }

    @Test
    void a_count_is_entered_and_corrected_with_its_revision() {
        var shown = MEASURE + "?authority=E09000099";
        var page = Page.at(shown);
        assertThat(page.texts("[aria-labelledby=readings-table] tbody th"))
                .containsExactly("October 2026", "September 2026", "August 2026");
        var entered = page.send(MEASURE, "authority", "E09000099", "period", "2026-11", "value", "151");
        assertThat(entered.status()).isEqualTo(303);
        assertThat(StandInServices.lastAddress).contains("/measures/approved/readings/2026-11");
        assertThat(StandInServices.lastSent).contains("\"value\":\"151\"");
        assertThat(StandInServices.lastHeader("If-Match")).isNull();

        var correct = Page.at(shown + "&correct=2026-10");
        assertThat(correct.text("#enter")).isEqualTo("Correct the figure of October 2026");
        assertThat(correct.first("#reading-value").val()).isEqualTo("149");
        assertThat(correct.first("[name=version]").val()).isEqualTo("2");
    }

    @Test
    void a_figure_that_is_there_already_is_to_be_corrected_instead() {
        StandInServices.answerNext(428, "{\"title\":\"Send If-Match\",\"status\":428}");
        var page = Page.at(MEASURE + "?authority=E09000099")
                .send(MEASURE, "authority", "E09000099", "period", "2026-10", "value", "150");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("[data-refused]")).contains("There is a figure of this period");
        assertThat(page.first("#reading-value").val()).isEqualTo("150");
    }

    @Test
    void what_is_no_period_is_told_without_asking() {
        var page = Page.at(MEASURE + "?authority=E09000099")
                .send(MEASURE, "authority", "E09000099", "period", "<script>", "value", "1");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("#reading-period").val()).isEqualTo("<script>");
    }

    @Test
    @SignedInIro
    void who_does_not_read_the_figures_comes_to_the_commitments() {
        var page = Page.at("/sufficiency?authority=E09000099");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/sufficiency/commitments?authority=E09000099");
        assertThat(Page.at(LIST).texts("nav[aria-label=Sufficiency] a")).containsExactly("Commitments", "Capacity");
    }

    @Test
    void without_the_statements_the_list_is_still_read() {
        StandInServices.takeDown("/i-statements");
        try {
            var page = Page.at(LIST);
            assertThat(page.text(".hearth-down")).startsWith("What young people say cannot be had");
            assertThat(page.text("main")).contains("Grow in-house fostering");
        } finally {
            StandInServices.takeDown("");
        }
    }
}

package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The areas that a council compares itself with. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAnalyst
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupPageTest {

    private static final String GROUP = "/administration/groups/our_neighbours?authority=E09000023&year=2026";

    @Test
    void a_groups_areas_stand_on_a_line_each() {
        assertThat(Page.at(GROUP).first("#members").wholeText().strip()).isEqualTo("E09000028\nE09000011");
    }

    @Test
    void a_group_is_sent_in_the_order_of_its_lines() {
        var answer = save("\"tag\"", "our_neighbours");
        assertThat(answer.header("Location")).endsWith("/administration?authority=E09000023");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"tag\"");
        assertThat(StandInServices.lastAddress).contains("/comparator-groups/our_neighbours", "year=2026");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"name\":\"Neighbours\",\"source\":\"The director\","
                        + "\"members\":[\"E09000011\",\"E09000028\"]}");
    }

    @Test
    void an_unknown_area_is_told_by_its_line() {
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"members[1]\",\"code\":\"unknown-area\","
                        + "\"message\":\"This area is not known here\",\"remedy\":\"Look its code up\"}]}");
        var page = save("\"tag\"", "our_neighbours");
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#members");
        assertThat(page.text("#members-error"))
                .isEqualTo("Error: Line 2: This area is not known here. Look its code up.");
        assertThat(page.first("#name").val()).isEqualTo("Neighbours");
    }

    @Test
    void a_stale_group_shows_how_it_is_defined_now() {
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var page = save("\"old\"", "our_neighbours");
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .containsExactly("E09000028: Southwark", "E09000011: Greenwich");
        assertThat(page.first("#name").val()).isEqualTo("Neighbours");
    }

    @Test
    void a_code_of_another_shape_is_told_before_anything_is_sent() {
        assertThat(save("", "Our Neighbours").text("#code-error")).contains("Use small letters");
    }

    private static Page save(String tag, String code) {
        return Page.at(GROUP)
                .send(
                        "/administration/groups",
                        "authority",
                        "E09000023",
                        "code",
                        code,
                        "year",
                        "2026",
                        "tag",
                        tag,
                        "name",
                        "Neighbours",
                        "source",
                        "The director",
                        "members",
                        " E09000011\n\nE09000028 ");
    }
}

package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAdministrator
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationPageTest {

    @Test
    void it_shows_how_the_council_is_set_up() {
        var page = Page.at("/administration?authority=E09000099");
        assertThat(page.row("2: Service manager").select("td").eachText())
                .containsExactly("Service manager", "5", "17:00");
        assertThat(page.text("main"))
                .contains("Themes of challenge", "No plan for permanence by the second review", "Inner London");
        assertThat(page.texts(".hearth-keys dd")).containsExactly("An administrator", "administrator");
    }

    @Test
    void the_trail_says_who_did_what() {
        var page = Page.at("/administration/audit?authority=E09000023&service=escalation&subjectKind=scorecard");
        assertThat(page.first("#service option[selected]").text()).isEqualTo("escalation");
        assertThat(StandInServices.lastAddress).contains("subjectKind=scorecard");
        assertThat(page.document().select("[aria-labelledby=events] tbody tr")).hasSize(3);
    }

    @Test
    void with_one_service_down_the_rest_shows() {
        StandInServices.takeDown("/protocols");
        try {
            var page = Page.at("/administration?authority=E09000099");
            assertThat(page.texts(".hearth-down")).hasSize(1);
            assertThat(page.text("main")).contains("Themes of challenge");
        } finally {
            StandInServices.takeDown("");
        }
    }
}

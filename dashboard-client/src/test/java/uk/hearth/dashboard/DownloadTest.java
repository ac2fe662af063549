package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedIn
@DisplayNameGeneration(ReplaceUnderscores.class)
class DownloadTest {

    @Test
    void a_scorecard_arrives_as_the_service_wrote_it_under_a_name_that_says_what_it_is() {
        var answer = Page.at("/scorecards/corporate-parenting.csv?authority=E09000023&to=2019-01&periods=10")
                .answer();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"corporate-parenting-E09000023-2019-01.csv\"");
        assertThat(answer.asString()).isEqualTo("indicator,2019-01\r\nCLA-IMMS,57\r\n");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_hostile_period_cannot_break_out_of_the_name() {
        var answer = Page.at("/scorecards/corporate-parenting.csv?authority=E09000023&to=%22%0d%0aX-Bad:%201")
                .answer();
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"corporate-parenting-E09000023--X-Bad-1.csv\"");
        assertThat(answer.header("X-Bad")).isNull();
    }
}

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
class MemberAndEscalationsTest {

    @Test
    void a_member_is_led_to_the_reports() {
        var page = Page.at("/escalations?authority=E09000099");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/escalations/reports?authority=E09000099");
    }

    @Test
    void a_member_raises_nothing() {
        assertThat(Page.at("/escalations/raise?authority=E09000099").status()).isEqualTo(403);
    }
}

package uk.hearth.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone gets without signing in; the sign-in provider is not running here. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenPagesTest {

    @Test
    void the_start_page_offers_to_sign_in() {
        var page = Page.at("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.first(".govuk-button").attr("href")).isEqualTo("/home");
    }

    @Test
    void the_accessibility_statement_is_for_everyone() {
        var page = Page.at("/accessibility");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).isEqualTo("Accessibility statement – Hearth");
    }

    @Test
    void what_is_new_is_for_everyone() {
        assertThat(Page.at("/whats-new").heading()).isEqualTo("What’s new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accessibility", "/whats-new", "/sign-in-refused", "/favicon.ico"})
    void every_page_has_the_frame_that_assistive_technology_needs(String address) {
        var page = Page.at(address);
        assertThat(page.first("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.first("body > a").attr("href")).isEqualTo("#main");
        assertThat(page.document().select("header, main#main, footer")).hasSize(3);
        assertThat(page.document().select("h1")).hasSize(1);
        assertThat(page.first("footer a").attr("href")).isEqualTo("/accessibility");
    }

    @Test
    void pages_run_only_our_own_script_and_are_kept_by_nobody() {
        var page = Page.at("/");
        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; script-src 'self'; "
                                + "img-src 'self'; connect-src 'self'; form-action 'self' http://localhost:1; frame-ancestors 'none'; base-uri 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.document().select("style, [style], [onclick]")).isEmpty();
        assertThat(page.document().select("script"))
                .hasSize(1)
                .allMatch(script -> script.attr("src").startsWith("/static/bundle/")
                        && script.data().isEmpty());
    }

    @Test
    void the_style_sheet_is_our_own_compressed_and_kept_for_ever() {
        var sheet = given().get(Page.at("/").first("link[rel=stylesheet]").attr("href"));
        assertThat(sheet.header("Cache-Control")).isEqualTo("public, immutable, max-age=31536000");
        assertThat(sheet.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(sheet.asString()).contains(".hearth-table").doesNotContain("GDS Transport", "url(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/scorecards/corporate-parenting", "/indicators/CLA-IMMS.csv", "/no-such-page"})
    void the_rest_needs_sign_in_and_says_when_that_is_down(String address) {
        var page = Page.at(address);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.heading()).isEqualTo("Sign-in cannot be reached just now");
        assertThat(page.text(".hearth-reference")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void the_machinery_answers_without_the_provider(String address) {
        assertThat(given().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void the_document_is_open_api_3_1() {
        assertThat(given().get("/q/openapi").asString()).contains("openapi: 3.1.0", "/scorecards/{code}:", "text/html");
    }
}

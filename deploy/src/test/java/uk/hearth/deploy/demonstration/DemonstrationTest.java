package uk.hearth.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps.Outcome;
import uk.hearth.deploy.settings.Secrets;
import uk.hearth.deploy.signin.AccessTokens;
import uk.hearth.deploy.signin.SignInServer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemonstrationTest {

    private static final String MANIFEST = """
            {
              "steps": [
                {
                  "title": "Areas",
                  "method": "POST",
                  "service": "kpi",
                  "path": "/api/v1/areas/imports?dryRun=false",
                  "account": "administrator.lewisham",
                  "contentType": "text/csv",
                  "file": "areas.csv"
                },
                {
                  "title": "Publish",
                  "method": "PUT",
                  "service": "kpi",
                  "path": "/api/v1/published",
                  "account": "analyst.lewisham"
                }
              ]
            }
            """;

    private Path folder;
    private SignInServer signIn;
    private StandInApi kpi;

    @BeforeEach
    void a_manifest_of_two_steps(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.writeString(folder.resolve("manifest.json"), MANIFEST);
        Files.writeString(folder.resolve("areas.csv"), "code,name\nE09000023,Lewisham\n");
        signIn = SignInServer.start(0, Accounts.demonstration(), Secrets.in(folder.resolve("secrets.json")));
        kpi = new StandInApi();
    }

    @AfterEach
    void stop() {
        kpi.close();
        signIn.close();
    }

    @Test
    void each_step_is_a_call_of_its_account_in_order() {
        assertThat(load().status()).isEqualTo("loaded");

        assertThat(kpi.received()).hasSize(2);
        var areas = kpi.received().get(0);
        assertThat(areas.line()).isEqualTo("POST /api/v1/areas/imports?dryRun=false");
        assertThat(areas.subject()).isEqualTo("administrator.lewisham");
        assertThat(areas.contentType()).isEqualTo("text/csv");
        assertThat(areas.body()).isEqualTo("code,name\nE09000023,Lewisham\n");
        assertThat(kpi.received().get(1).line()).isEqualTo("PUT /api/v1/published");
        assertThat(kpi.received().get(1).subject()).isEqualTo("analyst.lewisham");
    }

    @Test
    void what_is_loaded_is_not_loaded_again() {
        load();

        assertThat(load().status()).isEqualTo("already there");
        assertThat(kpi.received()).hasSize(2);
    }

    @Test
    void changed_data_are_loaded_again_under_another_key() throws IOException {
        load();
        Files.writeString(folder.resolve("areas.csv"), "code,name\nE09000028,Southwark\n");
        load();

        assertThat(kpi.received()).hasSize(4);
        assertThat(kpi.received().get(2).key())
                .isNotEqualTo(kpi.received().get(0).key());
        assertThat(kpi.received().get(3).key()).isEqualTo(kpi.received().get(1).key());
    }

    @Test
    void a_refused_step_stops_the_load_and_shows_the_problem() {
        kpi.refuse("{\"title\":\"Unknown area\",\"errors\":[{\"row\":2}]}");

        assertThatThrownBy(this::load)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The demonstration's step 'Areas' was refused")
                .hasMessageContaining("answered 400")
                .hasMessageContaining("Unknown area");
        assertThat(kpi.received()).hasSize(1);
    }

    @Test
    void a_failed_load_is_taken_up_again() {
        kpi.refuse("{}");
        assertThatThrownBy(this::load).isInstanceOf(CannotStart.class);
        kpi.accept();

        assertThat(load().status()).isEqualTo("loaded");
    }

    @Test
    void no_manifest_is_no_fault() throws IOException {
        Files.delete(folder.resolve("manifest.json"));

        assertThat(load().status()).isEqualTo("none");
    }

    @Test
    void a_misspelt_service_is_named() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), MANIFEST.replace("\"kpi\"", "\"kip\""));

        assertThatThrownBy(this::load).hasMessageContaining("'kip' is not one of");
    }

    @Test
    void steps_for_services_that_do_not_run_are_left_out_where_that_is_asked_for() throws IOException {
        var publish = MANIFEST.lastIndexOf("\"kpi\"");
        Files.writeString(
                folder.resolve("manifest.json"),
                MANIFEST.substring(0, publish) + MANIFEST.substring(publish).replace("\"kpi\"", "\"escalation\""));

        assertThat(demonstration().loadWhatIsForThese().status()).isEqualTo("loaded");
        assertThat(kpi.received()).hasSize(1);
    }

    private Outcome load() {
        return demonstration().load();
    }

    private Demonstration demonstration() {
        var tokens = new AccessTokens(signIn.issuer(), Accounts.demonstration().password());
        var services = Map.of("kpi", kpi.address(), "placement", URI.create("http://localhost:1"));
        return new Demonstration(folder, folder.resolve("demonstration.json"), services, tokens);
    }
}

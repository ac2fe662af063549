package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.services.RunFile;
import uk.hearth.deploy.settings.Port;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UpTest {

    private Path folder;
    private Repository repository;
    private Path screen;
    private Process launcher;

    @BeforeEach
    void launch(@TempDir Path temporary) throws IOException {
        folder = temporary;
        repository = Repository.in(folder.resolve("repository"));
        screen = folder.resolve("screen");
        launcher = up(screen);
    }

    @AfterEach
    void stop() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void it_starts_serves_survives_and_stops() throws Exception {
        awaitText(screen, "Ctrl-C stops everything");
        assertThat(Files.readString(screen))
                .contains(
                        "PostgreSQL 17",
                        "kpi-service",
                        "dashboard-client",
                        "analyst.lewisham with the password hearth-demo.");
        assertThat(log("kpi-service"))
                .contains("QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_FLYWAY_PASSWORD")
                .doesNotContain("QUARKUS_OIDC_CREDENTIALS_SECRET");

        secondStartSaysSo();
        tokenIsPrinted();
        aFallenServiceIsBroughtBack();

        launcher.destroyForcibly().waitFor();
        launcher = up(folder.resolve("screen-after-kill"));
        awaitText(folder.resolve("screen-after-kill"), "Ctrl-C stops everything");

        var down = repository.launch(Down.class, folder.resolve("screen-of-down"));
        assertThat(down.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("screen-of-down"))).contains("Hearth is stopped");
        for (var port : new Port[] {Port.DASHBOARD, Port.KPI, Port.SIGN_IN}) {
            assertThat(listening(repository.port(port))).isFalse();
        }
        assertThat(folder.resolve("repository/.hearth/postgres/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("repository/.hearth/postgres/PG_VERSION")).exists();
    }

    private void secondStartSaysSo() throws Exception {
        var second = folder.resolve("screen-of-second");
        assertThat(up(second).waitFor()).isZero();
        assertThat(Files.readString(second))
                .contains("Hearth is already running", "http://localhost:" + repository.port(Port.DASHBOARD));

        var fresh = folder.resolve("screen-of-fresh");
        assertThat(repository.launch(Up.class, fresh, "--fresh").waitFor()).isEqualTo(1);
        assertThat(Files.readString(fresh)).contains("nothing was deleted");
    }

    private void tokenIsPrinted() throws Exception {
        var token = folder.resolve("screen-of-token");
        assertThat(repository.launch(Token.class, token, "analyst.lewisham").waitFor())
                .isZero();
        assertThat(Files.readString(token).strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

        assertThat(repository.launch(Token.class, token, "nobody.lewisham").waitFor())
                .isEqualTo(1);
        assertThat(Files.readString(token)).contains("There is no account nobody.lewisham");
    }

    private void aFallenServiceIsBroughtBack() throws Exception {
        var address = URI.create("http://localhost:" + repository.port(Port.KPI) + "/die");
        try (var connection = address.toURL().openStream()) {
            assertThat(connection).isNotNull();
        } catch (IOException expected) {
            // It fell over before it could answer.
        }
        awaitText(screen, "kpi-service ended with code 3; starting it again (1 of 3)");
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!listening(repository.port(Port.KPI)) && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(listening(repository.port(Port.KPI))).isTrue();
        assertThat(listening(repository.port(Port.PLACEMENT))).isTrue();
        assertThat(RunFile.read(folder.resolve("repository/.hearth/run.json"))).isPresent();
    }

    private Process up(Path output) throws IOException {
        return repository.launch(Up.class, output, repository.ports().toArray(String[]::new));
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve("repository/.hearth/log/" + name + ".log"));
    }

    private void awaitText(Path file, String text) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!Files.readString(file).contains(text)) {
            assertThat(System.nanoTime())
                    .as("waiting for '%s' in:%n%s", text, Files.readString(file))
                    .isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static boolean listening(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }
}

package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.settings.Settings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    @Test
    void a_port_in_use_is_one_sentence_with_a_remedy(@TempDir Path root) throws IOException {
        var repository = Repository.in(root);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = new ArrayList<>(repository.ports());
            options.removeIf(option -> option.startsWith("--sign-in-port"));
            options.add("--sign-in-port=" + taken.getLocalPort());

            assertThatThrownBy(() -> checks(root, options).run())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port %d, wanted for sign-in, is in use: stop the program that has it"
                            .formatted(taken.getLocalPort()))
                    .hasMessageContaining("--sign-in-port=");
        }
    }

    @Test
    void what_is_not_built_is_named(@TempDir Path root) throws IOException {
        var repository = Repository.in(root);
        Files.delete(root.resolve("placement-service/target/quarkus-app/quarkus-run.jar"));

        assertThatThrownBy(() -> checks(root, repository.ports()).run())
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("placement-service is not built: run mvn");
    }

    @Test
    void a_machine_with_room_and_free_ports_passes(@TempDir Path root) throws IOException {
        var repository = Repository.in(root);

        assertThat(checks(root, repository.ports()).run().status()).isEqualTo("passed");
    }

    private static Checks checks(Path root, List<String> options) {
        var settings = Settings.of(options, Map.of(), root);
        settings.data().create();
        return new Checks(settings);
    }
}

package uk.hearth.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreePortTest {

    private static final Path OUTGOING = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    @Test
    void no_outgoing_connection_is_ever_lent_one() throws IOException {
        assumeThat(OUTGOING).exists();
        var firstLent = Integer.parseInt(Files.readAllLines(OUTGOING).get(0).split("\\s+")[0]);
        assertThat(Stream.generate(FreePort::next).limit(200)).allMatch(port -> port < firstLent);
    }

    @Test
    void none_is_given_twice() {
        assertThat(Stream.generate(FreePort::next).limit(500)).doesNotHaveDuplicates();
    }

    @Test
    void one_that_is_listened_on_is_not_free() throws IOException {
        try (var taken = new ServerSocket(FreePort.next(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.is(taken.getLocalPort())).isFalse();
        }
    }
}

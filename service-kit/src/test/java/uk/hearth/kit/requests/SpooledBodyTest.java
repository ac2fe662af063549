package uk.hearth.kit.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpooledBodyTest {

    // FIPS 180-4 example: SHA-256 of "abc"
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_has_the_bytes_their_number_and_their_hash() throws IOException {
        try (var body = SpooledBody.of(new ByteArrayInputStream("abc".getBytes("UTF-8")))) {
            assertThat(body.path()).hasContent("abc");
            assertThat(body.bytes()).isEqualTo(3);
            assertThat(body.sha256()).isEqualTo(ABC);
        }
    }

    @Test
    void nothing_is_left_of_it_once_it_is_closed() throws IOException {
        Path path;
        try (var body = SpooledBody.of(new ByteArrayInputStream(new byte[10]))) {
            path = body.path();
            assertThat(path).exists();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void a_body_that_breaks_off_is_told_as_it_is() {
        assertThatThrownBy(() -> SpooledBody.of(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the sender went away");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the sender went away");
    }
}

package uk.hearth.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    @Test
    void a_secret_is_made_once_and_kept(@TempDir Path folder) {
        var file = folder.resolve("secrets.json");

        var made = Secrets.in(file).of("postgres.kpi_app");

        assertThat(made).hasSizeGreaterThan(40);
        assertThat(Secrets.in(file).of("postgres.kpi_app")).isEqualTo(made);
        assertThat(Secrets.in(file).of("postgres.kpi_owner")).isNotEqualTo(made);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_may_read_the_file(@TempDir Path folder) throws IOException {
        var file = folder.resolve("secrets.json");
        Secrets.in(file).of("postgres.kpi_app");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}

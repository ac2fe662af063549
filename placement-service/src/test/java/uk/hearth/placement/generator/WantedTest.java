package uk.hearth.placement.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WantedTest {

    @Test
    void three_years_of_months_are_36_returns_of_four_collection_years() {
        var wanted = Wanted.of("--out=returns", "--months=2023-01..2025-12", "--geography=E09000011,E09000004");
        assertThat(wanted.periods()).hasSize(36);
        assertThat(wanted.periods().stream().map(ReturnPeriod::year).distinct())
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(wanted.authorities())
                .singleElement()
                .satisfies(one -> assertThat(one.geography()).isEqualTo(Set.of("E09000011", "E09000004")));
    }

    @Test
    void errors_are_counted_by_rule() {
        var wanted = Wanted.of("--out=returns", "--years=2026", "--errors=103:2,225");
        assertThat(wanted.authorities().get(0).errors()).isEqualTo(Map.of("103", 2, "225", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--colour=red", "years=2026", "--years=2017", "--years=2028", "--errors=9999:1", "--england=yes"
            })
    void what_cannot_be_understood_is_said(String argument) {
        assertThatThrownBy(() ->
                        Wanted.of("--out=returns", "--months=2026-01", argument).periods())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_command_writes_a_zip_for_each_return(@TempDir Path folder) throws IOException {
        GenerateReturns.main("--out=" + folder, "--months=2026-02..2026-03", "--geography=E09000011", "--children=30");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("E09000099-2026-02.zip", "E09000099-2026.zip");
        }
    }
}

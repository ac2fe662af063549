package uk.hearth.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.deploy.console.CannotStart;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private static final Path ROOT = Path.of("/srv/hearth");

    @Test
    void usual_ports_and_folder_need_no_setting() {
        var settings = Settings.of(List.of(), Map.of(), ROOT);

        assertThat(settings.port(Port.DASHBOARD)).isEqualTo(8080);
        assertThat(settings.port(Port.SIGN_IN)).isEqualTo(8180);
        assertThat(settings.data().path()).isEqualTo(Path.of("/srv/hearth/.hearth"));
        assertThat(settings.fresh()).isFalse();
    }

    @Test
    void an_option_wins_over_its_environment_variable() {
        var environment = Map.of("HEARTH_KPI_PORT", "9001", "HEARTH_SIGN_IN_PORT", "9002");

        var settings = Settings.of(List.of("--kpi-port=9081", "--fresh"), environment, ROOT);

        assertThat(settings.port(Port.KPI)).isEqualTo(9081);
        assertThat(settings.port(Port.SIGN_IN)).isEqualTo(9002);
        assertThat(settings.fresh()).isTrue();
    }

    @Test
    void the_data_folder_may_be_anywhere() {
        var settings = Settings.of(List.of(), Map.of("HEARTH_DATA", "/var/lib/hearth"), ROOT);

        assertThat(settings.data().path()).isEqualTo(Path.of("/var/lib/hearth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour=red", "--kpi-port", "fresh", "--fresh=yes"})
    void an_unknown_option_is_named(String option) {
        assertThatThrownBy(() -> Settings.of(List.of(option), Map.of(), ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no option " + option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "70000", "-1", ""})
    void a_port_must_be_a_port(String port) {
        assertThatThrownBy(() -> Settings.of(List.of(), Map.of("HEARTH_KPI_PORT", port), ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("HEARTH_KPI_PORT must be a port number");
    }

    @Test
    void two_parts_cannot_share_a_port() {
        assertThatThrownBy(() -> Settings.of(List.of("--kpi-port=8083"), Map.of(), ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Port 8083 is chosen for both");
    }
}

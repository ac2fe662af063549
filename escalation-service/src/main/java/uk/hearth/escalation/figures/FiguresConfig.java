package uk.hearth.escalation.figures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When figures are told to kpi-service. */
@ConfigMapping(prefix = "hearth.figures")
interface FiguresConfig {

    /** How often months whose figures changed are told, or {@code off}. */
    @WithDefault("30s")
    String every();

    /** The name, among the outbox's destinations, of kpi-service's import of measurements. */
    @WithDefault("kpi-measurements")
    String destination();
}

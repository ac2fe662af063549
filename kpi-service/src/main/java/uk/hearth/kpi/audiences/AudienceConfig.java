package uk.hearth.kpi.audiences;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How outputs that leave the council are kept from telling of single children. */
@ConfigMapping(prefix = "kpi.disclosure")
interface AudienceConfig {

    /** The name under which answers say what was applied; change it with the settings. */
    @WithDefault("disclosure-1")
    String version();

    Settings partner();

    @WithName("public")
    Settings everybody();

    interface Settings {

        /** Counts from 1 to this are suppressed. */
        @WithDefault("5")
        int threshold();

        /** Counts are shown to the nearest multiple of this; 1 leaves them as they are. */
        @WithDefault("1")
        int rounding();
    }
}

package uk.hearth.kit.requests;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on what one caller may send. */
@ConfigMapping(prefix = "hearth.rate-limit")
interface RequestsConfig {

    /** Requests that one caller may send to one replica in each window. */
    @WithDefault("600000")
    int requests();

    /** Length of a window. */
    @WithDefault("60s")
    Duration window();
}

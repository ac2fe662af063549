package uk.hearth.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where messages go, and how long they are kept; how often is in {@link OutboxRounds}. */
@ConfigMapping(prefix = "hearth.outbox")
interface OutboxConfig {

    /** The systems that messages go to, by the name that messages use. Without any, nothing is sent. */
    Map<String, Address> destinations();

    /** How long a message that was delivered is kept. */
    @WithDefault("30d")
    Duration keepDelivered();

    /** How often what is due is sent, or {@code off}. */
    @WithDefault("2s")
    String every();

    /** How often the messages that wait are counted for the metrics, or {@code off}. */
    @WithDefault("30s")
    String countEvery();

    /** How often delivered messages are cleared out, or {@code off}. */
    @WithDefault("1h")
    String forgetEvery();

    /** Where one destination is. */
    interface Address {

        /** Its address, to which messages are posted. */
        URI url();
    }
}

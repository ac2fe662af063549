package uk.hearth.placement.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How returns are kept. */
@ConfigMapping(prefix = "hearth.returns")
interface ReturnsConfig {

    /** 32 bytes in base 64, of either alphabet, that the originals of returns are sealed with. Without it no return is taken. */
    Optional<String> key();

    /** What the key is called, to be changed with it. */
    @WithDefault("1")
    String keyId();

    /** Keys of before, by what they were called, for what was sealed with them. */
    Map<String, String> formerKeys();

    /** Bytes up to which a return is taken while the sender waits; a larger one is taken in the background. */
    @WithDefault("8388608")
    int atOnce();

    /** How long a replica may be silent before another takes its return over. */
    @WithDefault("60s")
    Duration lease();

    /** How often a return is begun before it is given up. */
    @WithDefault("3")
    int attempts();

    /** How long after an unexpected end a return is begun again. */
    @WithDefault("10s")
    Duration pause();

    /** How often a replica looks for returns that another has left, or {@code off}. */
    @WithDefault("5s")
    String every();

    /** How often a replica says that it is still at its return, or {@code off}. */
    @WithDefault("10s")
    String tellEvery();

    /** How often a replica looks for returns that are to be checked again, or {@code off}. */
    @WithDefault("60s")
    String recheckEvery();
}

package uk.hearth.kpi.importjobs;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are brought in that were not brought in at once. */
@ConfigMapping(prefix = "hearth.imports")
interface ImportJobsConfig {

    /** The largest file that is brought in within its request, unless that prefers otherwise. */
    @WithDefault("16M")
    MemorySize largestAtOnce();

    /** How many a replica brings in at the same time. */
    @WithDefault("2")
    int workers();

    /** How long a replica may be silent before another takes its imports over. */
    @WithDefault("60s")
    Duration lease();

    /** How long one import may take. */
    @WithDefault("1h")
    Duration longest();

    /** How often an import is begun before it is given up. */
    @WithDefault("3")
    int attempts();

    /** How long is remembered what became of an import that was handed in; its file is forgotten at its end. */
    @WithDefault("30d")
    Duration keep();

    /** How often a replica looks for imports that wait, or {@code off}. */
    @WithDefault("1s")
    String every();

    /** How often a replica tells how far its imports are, or {@code off}. */
    @WithDefault("1s")
    String tellEvery();

    /** How often imports that ended long ago are cleared out, or {@code off}. */
    @WithDefault("1h")
    String forgetEvery();
}

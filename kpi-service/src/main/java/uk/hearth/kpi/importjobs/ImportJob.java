package uk.hearth.kpi.importjobs;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.ImportMode;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.imports.Sender;

/**
 * An import that a worker has taken.
 *
 * @param attempt which one this is: a worker whose job was given to another no longer has the last
 */
record ImportJob(String authority, UUID id, int attempt, Asked asked, Kept kept, Sender sender, String correlationId) {

    /** What is to be done with the file. */
    record Asked(
            String kind,
            @Nullable FileForm form,
            ImportMode mode,
            boolean dryRun,
            @Nullable MappingOf mapping) {}

    /** The version of a mapping, and whose it is. */
    record MappingOf(String authority, String name, int version) {}

    /** The file. */
    record Kept(FileFormat format, String sha256, long bytes) {}

    /** All that its transaction may see: whose rows they are, and whose mapping reads them. */
    String seen() {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(authority);
        if (asked.mapping != null) {
            seen.add(asked.mapping.authority);
        }
        seen.remove(DataVersions.CATALOGUE);
        return String.join(",", seen);
    }
}

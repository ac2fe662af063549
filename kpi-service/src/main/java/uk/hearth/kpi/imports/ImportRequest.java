package uk.hearth.kpi.imports;

import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.FileForm;

/** What is asked for a file. */
record ImportRequest(ImportKind kind, @Nullable FileForm form, ImportMode mode, boolean dryRun) {

    /** The same for the same request with the same file, and for no other. */
    String hash(ImportFile file) {
        return String.join(
                " ",
                kind.name(),
                file.sha256(),
                file.format().name(),
                String.valueOf(form),
                mode.name(),
                String.valueOf(dryRun));
    }
}

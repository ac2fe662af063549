package uk.hearth.kpi.imports;

import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.ImportMapping;
import uk.hearth.kit.rows.ImportMode;
import uk.hearth.kit.rows.Reading;

/** What is asked for a file. */
public record ImportRequest(
        ImportKind kind,
        @Nullable FileForm form,
        ImportMode mode,
        boolean dryRun,
        @Nullable ImportMapping mapping) {

    Reading reading() {
        return new Reading(kind.format(), form, mapping);
    }

    /** The same for the same request with the same file, and for no other. */
    String hash(ImportFile file) {
        return String.join(
                " ",
                kind.name(),
                file.sha256(),
                file.format().name(),
                String.valueOf(form),
                mode.name(),
                String.valueOf(dryRun),
                String.valueOf(mapping == null ? null : mapping.used()));
    }
}

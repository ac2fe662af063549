package uk.hearth.escalation.imports;

import uk.hearth.kit.rows.ImportMode;

/** What is asked for a file. */
record ImportRequest(ImportKind kind, String authority, ImportMode mode, boolean dryRun) {

    /** The same for the same request with the same file, and for no other. */
    String hash(ImportFile file) {
        return String.join(
                " ", kind.name(), authority, file.sha256(), file.format().name(), mode.name(), String.valueOf(dryRun));
    }
}

package uk.hearth.escalation.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.ImportMode;

/** How a file is to be brought in. */
public class ImportOptions {

    @RestQuery
    @NotNull
    public @Nullable String authority;

    @RestQuery
    @Parameter(description = "Say what the import would do, and change nothing")
    public boolean dryRun;

    @RestQuery
    @DefaultValue("atomic")
    @Parameter(
            description = "What becomes of a file with errors: atomic, none of it is taken; partial, its good rows are")
    public ImportMode mode = ImportMode.ATOMIC;

    @RestHeader("Idempotency-Key")
    @Size(min = 1, max = 255)
    @Parameter(description = "Send the same key to repeat a request without doing it twice; kept for 24 hours")
    public @Nullable String idempotencyKey;

    ImportRequest request(ImportKind kind) {
        return new ImportRequest(kind, String.valueOf(authority), mode, dryRun);
    }
}

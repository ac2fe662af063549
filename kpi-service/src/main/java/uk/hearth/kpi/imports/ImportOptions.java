package uk.hearth.kpi.imports;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.FileForm;

/** How a file is to be brought in. */
public class ImportOptions extends RepeatKey {

    @RestQuery
    @Parameter(description = "Say what the import would do, and change nothing")
    public boolean dryRun;

    @RestQuery
    @Parameter(
            description =
                    "How a CSV file is laid out: long, a row a figure; wide, a row an indicator and a column a period. Usually told by its header")
    public @Nullable FileForm form;

    @RestQuery
    @DefaultValue("atomic")
    @Parameter(
            description = "What becomes of a file with errors: atomic, none of it is taken; partial, its good rows are")
    public ImportMode mode = ImportMode.ATOMIC;

    ImportRequest request(ImportKind kind) {
        return new ImportRequest(kind, form, mode, dryRun);
    }
}

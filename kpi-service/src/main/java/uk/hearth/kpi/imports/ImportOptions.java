package uk.hearth.kpi.imports;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.ImportMode;

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

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "The saved mapping that reads the file's own headings and words", example = "lcs-monthly")
    public @Nullable String mapping;

    @RestQuery
    @Size(max = 9)
    @Parameter(description = "Whose mapping is meant; senders with one authority may leave it out")
    public @Nullable String authority;

    @RestHeader("Prefer")
    @Size(max = 200)
    @Parameter(
            description = "respond-async (RFC 7240): answer 202 once the file is kept, and bring it in afterwards;"
                    + " large files are treated so unasked")
    public @Nullable String prefer;

    boolean prefersLater() {
        return prefer != null
                && Arrays.stream(prefer.split(",", -1))
                        .map(wish -> wish.split(";", 2)[0].strip())
                        .anyMatch("respond-async"::equalsIgnoreCase);
    }
}

package uk.hearth.placement.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a file is to be brought in. */
public class ImportOptions {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @Parameter(description = "Say what the import would do, and change nothing")
    public boolean dryRun;

    @RestQuery
    @Parameter(
            description = "The saved mapping that reads the file's own headings and words",
            example = "commissioning-export")
    public @Nullable String mapping;

    @RestHeader("Idempotency-Key")
    @Size(min = 1, max = 255)
    @Parameter(description = "Send the same key to repeat a request without doing it twice; kept for 24 hours")
    public @Nullable String idempotencyKey;
}

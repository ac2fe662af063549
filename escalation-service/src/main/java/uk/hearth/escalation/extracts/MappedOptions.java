package uk.hearth.escalation.extracts;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.imports.ImportOptions;

/** How a file of an authority's own is to be brought in. */
public class MappedOptions extends ImportOptions {

    @RestQuery
    @Size(max = 40)
    @Parameter(
            description = "The saved mapping that says what the file's own columns hold; left out for files that have"
                    + " the documented columns. References are told apart by mapping")
    public @Nullable String mapping;
}

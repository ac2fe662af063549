package uk.hearth.kit.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From where on changes are wanted, and whose. */
public class ChangesQuery {

    @RestQuery
    @Parameter(description = "ONS code of one authority; left out, all that the token is for", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description = "Where to go on: next of the answer before; now for what is still to come; "
                    + "left out, from the first change")
    public @Nullable String since;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(1000)
    @Parameter(description = "How many changes to answer")
    public int limit = 50;
}

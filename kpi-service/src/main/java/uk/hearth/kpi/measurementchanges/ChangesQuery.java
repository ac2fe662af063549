package uk.hearth.kpi.measurementchanges;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From where on an authority's changes are wanted. */
public class ChangesQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 1000)
    @Parameter(description = "Where to go on: next of the answer before; from the beginning if left out")
    public @Nullable String since;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(1000)
    @Parameter(description = "How many changes to answer")
    public int limit = 50;

    @RestQuery
    @Parameter(
            description = "For whom: internal shows every figure (to viewers those of the whole), partner and public"
                    + " those of the whole without what is too small",
            example = "internal",
            schema = @Schema(enumeration = {"internal", "partner", "public"}))
    public @Nullable String audience;
}

package uk.hearth.kpi.breakdowns;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which breakdown is wanted. */
public class BreakdownQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Parameter(description = "The period", example = "2018-12", schema = @Schema(maxLength = 20))
    public @Nullable String period;

    @RestQuery
    @Size(max = 400)
    @Parameter(
            description = "One or two dimensions with a comma between; if left out, the first that has figures",
            example = "accommodation,location")
    public @Nullable String dimensions;

    @RestQuery
    @Parameter(
            description =
                    "For whom: internal shows every figure (not to viewers), partner and public without those that"
                            + " are too small or from which these could be worked out",
            example = "partner",
            schema = @Schema(enumeration = {"internal", "partner", "public"}))
    public @Nullable String audience;
}

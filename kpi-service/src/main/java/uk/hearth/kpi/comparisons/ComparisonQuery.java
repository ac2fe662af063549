package uk.hearth.kpi.comparisons;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which comparison is wanted. */
public class ComparisonQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Parameter(
            description = "Period of the published figures; the last with figures of several areas if left out",
            example = "FY2023",
            schema = @Schema(maxLength = 20))
    public @Nullable String period;

    @RestQuery
    @Size(max = 40)
    @Parameter(
            description = "Only the members of this comparator group; every local authority if left out",
            example = "inner_london")
    public @Nullable String group;
}

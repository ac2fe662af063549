package uk.hearth.placement.returns;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.placement.layout.CollectionYear;

/** Which returns to list. */
public class ReturnQuery extends PageRequest {

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @Min(CollectionYear.FIRST)
    @Max(CollectionYear.LAST)
    @Parameter(description = "Collection year: only returns of it")
    public @Nullable Integer year;
}

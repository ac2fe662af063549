package uk.hearth.placement.issues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CollectionYear;

/** The issues of the latest return of a collection year, and those of the one before it that are gone. */
public class IssueYear {

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Min(CollectionYear.FIRST)
    @Max(CollectionYear.LAST)
    @Parameter(description = "Collection year", example = "2026")
    public @Nullable Integer year;
}

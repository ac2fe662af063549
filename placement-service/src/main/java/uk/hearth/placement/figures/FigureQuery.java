package uk.hearth.placement.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which figures are wanted. */
public class FigureQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Parameter(description = "The day that is counted", example = "2026-03-31")
    public @Nullable LocalDate asAt;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only these indicators, by their ids; may be repeated")
    public List<@Size(max = 10) String> indicator = List.of();

    @RestQuery
    @Parameter(description = "Break each figure down by this")
    public @Nullable Dimension by;
}

package uk.hearth.placement.sufficiency;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Dimension;

/** Which day's dashboard is wanted. */
public class SufficiencyQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Parameter(description = "The day, usually a month's last", example = "2026-10-31")
    public @Nullable LocalDate asAt;

    @RestQuery
    @Parameter(description = "An earlier day to compare it with", example = "2025-10-31")
    public @Nullable LocalDate baseline;

    @RestQuery
    @Parameter(description = "Break each line down by this")
    public @Nullable Dimension by;
}

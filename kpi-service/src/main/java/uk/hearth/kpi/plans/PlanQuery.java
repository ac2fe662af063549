package uk.hearth.kpi.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which plans are wanted, and as on which day. */
public class PlanQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Only this plan", example = "Improvement plan 2018-19")
    public @Nullable String plan;

    @RestQuery
    @Parameter(description = "The day for which lateness and evidence are worked out; today if left out")
    public @Nullable LocalDate on;
}

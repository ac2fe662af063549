package uk.hearth.kpi.editions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which editions are wanted. */
public class EditionsQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "Only of this scorecard", example = "corporate-parenting")
    public @Nullable String scorecard;
}

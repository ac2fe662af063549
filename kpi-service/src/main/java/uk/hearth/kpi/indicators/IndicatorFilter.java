package uk.hearth.kpi.indicators;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which indicators are wanted. */
public class IndicatorFilter {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only those of this category", example = "Health")
    public @Nullable String category;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only those with this tag", example = "ofsted")
    public @Nullable String tag;

    @RestQuery
    @Parameter(description = "true: only those no longer reported; false: only those in use; all if left out")
    public @Nullable Boolean retired;
}

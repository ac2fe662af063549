package uk.hearth.kpi.scorecards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.revisions.AsKnown;

/** Which report is wanted. */
public class ReportQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Parameter(
            description = "Last period to show; the latest with a figure if left out",
            example = "2019-01",
            schema = @Schema(implementation = ReportingPeriod.class))
    public @Nullable String to;

    @RestQuery
    @Min(1)
    @Max(60)
    @Parameter(
            description = "How many periods to show; if left out, up to 12, without leading ones that are empty",
            example = "10")
    public @Nullable Integer periods;

    @RestQuery
    @Parameter(
            description = "For whom: internal shows every figure, partner and public without those that are too small",
            example = "internal",
            schema = @Schema(enumeration = {"internal", "partner", "public"}))
    public @Nullable String audience;

    @RestQuery
    @Parameter(
            description =
                    "Figures, targets, benchmarks and definitions as they stood at this instant, not as they stand now")
    public @Nullable Instant asKnownAt;

    AsKnown known() {
        return new AsKnown(asKnownAt);
    }
}

package uk.hearth.kpi.series;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.revisions.AsKnown;

/** Which series is wanted. */
public class SeriesQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Parameter(
            description = "First period; the first with a figure if left out",
            example = "2018-04",
            schema = @Schema(implementation = ReportingPeriod.class))
    public @Nullable String from;

    @RestQuery
    @Parameter(
            description = "Last period; the last with a figure if left out",
            example = "2019-01",
            schema = @Schema(implementation = ReportingPeriod.class))
    public @Nullable String to;

    @RestQuery
    @Parameter(description = "Kind of period; that of from or to, or the indicator's own, if left out")
    public @Nullable PeriodKind frequency;

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

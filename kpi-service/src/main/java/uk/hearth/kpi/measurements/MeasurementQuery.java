package uk.hearth.kpi.measurements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;

/** Which figures are wanted. */
public class MeasurementQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only this indicator", example = "UASC-ACCOM")
    public @Nullable String indicator;

    @RestQuery
    @Parameter(
            description = "Only this period",
            example = "2018-12",
            schema = @Schema(implementation = ReportingPeriod.class))
    public @Nullable String period;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Only figures broken down by this dimension", example = "accommodation")
    public @Nullable String dimension;

    @RestQuery
    @Parameter(description = "The figures as they stood at this instant, not as they stand now")
    public @Nullable Instant asKnownAt;

    @RestQuery
    @Parameter(description = "Every revision of each figure, the superseded ones too; not together with asKnownAt")
    public boolean revisions;

    /** Refuses a question for two things at once. */
    void requireOneView() {
        if (revisions && asKnownAt != null) {
            throw InvalidInput.inField(
                    "revisions",
                    "revisions-and-as-known-at",
                    "Either every revision or those of one instant",
                    "Leave one of the two out");
        }
    }
}

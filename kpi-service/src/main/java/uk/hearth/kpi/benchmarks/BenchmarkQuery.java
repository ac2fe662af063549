package uk.hearth.kpi.benchmarks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** Which benchmarks are wanted. */
public class BenchmarkQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority that compares itself", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only this indicator", example = "CLA-RATE")
    public @Nullable String indicator;

    @RestQuery
    @Size(max = 9)
    @Parameter(description = "Only this area's", example = "E92000001")
    public @Nullable String area;

    @RestQuery
    @Parameter(description = "Only this period", example = "FY2023", schema = @Schema(maxLength = 20))
    public @Nullable String period;

    @RestQuery
    @Parameter(description = "The benchmarks as they stood at this instant, not as they stand now")
    public @Nullable Instant asKnownAt;

    @RestQuery
    @Parameter(description = "Every revision, the superseded ones too; not together with asKnownAt")
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

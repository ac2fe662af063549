package uk.hearth.kpi.targets;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** Which targets are wanted. */
public class TargetQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only this indicator's", example = "CLA-REVIEW-TIME")
    public @Nullable String indicator;

    @RestQuery
    @Parameter(description = "Only the one in force on this day, for each indicator", example = "2019-01-31")
    public @Nullable LocalDate asAt;

    @RestQuery
    @Parameter(description = "The targets as they stood at this instant, not as they stand now")
    public @Nullable Instant asKnownAt;

    @RestQuery
    @Parameter(description = "Every revision, the superseded ones too; not together with asAt or asKnownAt")
    public boolean revisions;

    /** Refuses a question for two things at once. */
    void requireOneView() {
        if (revisions && (asKnownAt != null || asAt != null)) {
            throw InvalidInput.inField(
                    "revisions",
                    "revisions-and-as-at",
                    "Either every revision or those of one day or instant",
                    "Leave one of the two out");
        }
    }
}

package uk.hearth.placement.issues;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many issues there are of one rule, child, team, owner or figure. */
public record IssueCountView(
        @Schema(description = "The rule, child, team, owner or figure; absent for issues that have none") @Nullable
        String of,

        @Schema(
                description = "What the figure counts; absent unless counted by indicator",
                examples = "Age, ethnicity, need mix")
        @Nullable
        String title,

        @Schema(description = "Open ones that are errors") int errors,

        @Schema(description = "Open ones that are queries") int queries,

        int accepted,

        @Schema(description = "Gone since the return before")
        int resolved,

        @Schema(description = "Not in the return before") int newInReturn,

        int stillThere,

        @Schema(description = "Children with an open one: as many as a figure could be wrong by")
        int children) {}

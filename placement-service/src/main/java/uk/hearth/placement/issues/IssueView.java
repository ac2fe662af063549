package uk.hearth.placement.issues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule's finding on a row of a return, and who sees to it. */
public record IssueView(
        UUID id,
        String authority,
        int year,
        String rule,
        String severity,

        @Schema(description = "What is wrong") String message,

        @Schema(description = "How to mend it") String remedy,

        @Schema(description = "Ids of the figures that it may make wrong")
        List<String> distorts,

        @Schema(examples = "Episodes") String table,

        @Schema(description = "Row of the file, the header being 1")
        int line,

        List<String> columns,

        @Schema(description = "The authority's own id of the child; absent where the row has none") @Nullable
        String child,

        @Nullable String worker,
        @Nullable String team,
        IssueStatus status,
        IssueChange change,

        @Schema(description = "The return without it, if it is gone") @Nullable
        UUID resolvedIn,

        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String acceptedReason,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        int version) {}

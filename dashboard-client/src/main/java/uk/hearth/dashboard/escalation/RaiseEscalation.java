package uk.hearth.dashboard.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A challenge about one child's care, or praise of it, to be raised. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RaiseEscalation(
        String authority,
        String kind,
        @Nullable String childReference,
        @Nullable String iro,
        @Nullable String team,
        @Nullable String taxonomy,
        @Nullable String theme,
        @Nullable String subReason,
        @Nullable String risk,
        @Nullable String concern,
        @Nullable String desiredOutcome,
        @Nullable String childWishes,
        boolean childTold,
        boolean advocateOffered,
        List<Attempt> informalAttempts,
        List<CaseView.Link> links,
        @Nullable Integer stage,
        @Nullable String skipReason,
        @Nullable String assignee) {

    /** An attempt to settle it informally. */
    public record Attempt(
            @Nullable String on,
            @Nullable String with,
            @Nullable String what) {}
}

package uk.hearth.dashboard.escalations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseView;
import uk.hearth.dashboard.escalation.Comment;

/** One thing that happened on a case, as it is read. */
record TimelineEntry(
        Instant at, String title, String who, @Nullable String words) {

    private static final Map<String, String> MOVES = Map.of(
            "raise", "Raised",
            "escalate", "Escalated",
            "accept", "Answer accepted",
            "not_accept", "Answer not accepted",
            "suspend", "Clocks paused",
            "resume", "Clocks resumed",
            "refer", "Referred to Cafcass",
            "resolve", "Resolved",
            "withdraw", "Withdrawn");

    /** Moves with what was said beside them, and what people told each other, the first first. */
    static List<TimelineEntry> of(CaseView view, List<Comment> comments) {
        var entries = new ArrayList<TimelineEntry>();
        // An answer tells its own move.
        view.moves().stream().filter(move -> !move.move().equals("respond")).forEach(move -> entries.add(of(move)));
        view.responses().forEach(answer -> entries.add(of(answer)));
        comments.forEach(comment ->
                entries.add(new TimelineEntry(comment.writtenAt(), "Comment", comment.writtenBy(), comment.comment())));
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return List.copyOf(entries);
    }

    private static TimelineEntry of(CaseView.Moved move) {
        var title = MOVES.getOrDefault(move.move(), move.move());
        if (move.move().equals("escalate")) {
            title = "Escalated to stage " + move.toStage();
        }
        if (move.outcome() != null) {
            title += ": "
                    + Choices.OUTCOMES
                            .getOrDefault(move.outcome(), move.outcome())
                            .toLowerCase(Locale.UK);
        }
        return new TimelineEntry(move.happenedAt(), title, move.actor().words(), move.reason());
    }

    private static TimelineEntry of(CaseView.Response answer) {
        var said = Choices.ANSWERS.getOrDefault(answer.answer(), answer.answer());
        return new TimelineEntry(
                answer.respondedAt(),
                "The answer: " + said.toLowerCase(Locale.UK),
                answer.respondedBy(),
                answer.response());
    }
}

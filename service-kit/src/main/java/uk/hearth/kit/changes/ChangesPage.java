package uk.hearth.kit.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.changes.ChangeLog.Placed;

/** Changes in the order of their commits, and where to go on. */
public record ChangesPage(
        List<ChangeEvent> items,

        @Schema(
                description = "Send this as the since parameter, at once or some day, to read what came after these. "
                        + "Always there.")
        String next,

        @Schema(description = "Whether there is more to read already.")
        boolean more) {

    /** Makes a page from up to {@code limit + 1} changes: the one too many only tells that there are more. */
    static ChangesPage of(List<Placed> found, FeedPosition since, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var last = shown.isEmpty()
                ? since
                : new FeedPosition(shown.get(shown.size() - 1).position());
        return new ChangesPage(shown.stream().map(Placed::event).toList(), last.text(), found.size() > limit);
    }
}

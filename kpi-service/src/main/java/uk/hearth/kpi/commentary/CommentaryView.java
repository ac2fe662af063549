package uk.hearth.kpi.commentary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * One revision of what was said of an indicator's figure.
 *
 * @param area the heading it stands under
 * @param owner of the action: a post
 * @param writtenBy who wrote it, or handed in the file it came with
 * @param importId absent where it was written here
 * @param supersededAt absent while it is the current one
 */
public record CommentaryView(
        String authority,
        String indicator,
        ReportingPeriod period,
        @Schema(examples = "January 2019") String periodLabel,
        CommentaryKind kind,
        @Nullable String area,
        String text,
        @Nullable String action,

        @Schema(examples = "Head of corporate parenting") @Nullable
        String owner,

        @Nullable LocalDate due,
        @Nullable String source,
        String writtenBy,
        int revision,
        @Nullable UUID importId,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    List<String> key() {
        return List.of(indicator, period.code(), kind.wire(), String.valueOf(revision));
    }

    boolean says(WriteCommentary command) {
        return command.equals(new WriteCommentary(text, action, owner, due, area, source));
    }
}

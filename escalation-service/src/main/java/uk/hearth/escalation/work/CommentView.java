package uk.hearth.escalation.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param comment free text; withheld from those not on the case */
public record CommentView(int position, @Nullable String comment, String writtenBy, Instant writtenAt) {

    CommentView withoutWords() {
        return new CommentView(position, null, writtenBy, writtenAt);
    }

    List<String> key() {
        return List.of(String.valueOf(position));
    }
}

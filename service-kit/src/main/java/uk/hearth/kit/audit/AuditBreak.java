package uk.hearth.kit.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a chain first fails to hold, and how. */
public record AuditBreak(long position, Reason reason) {

    /** What is wrong at that position. */
    @Schema(name = "AuditBreakReason")
    public enum Reason {
        /** The event that belongs here is missing. */
        GAP,
        /** A column was changed after the event was sealed. */
        ALTERED_ROW,
        /** It does not follow from the event before it: that one was changed and sealed anew, or this one's link was. */
        ALTERED_LINK,
        /** The chain ends before the head that was expected. */
        TRUNCATED,
        /** The chain holds in itself but is not the one whose head was expected. */
        REWRITTEN;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

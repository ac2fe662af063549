package uk.hearth.kpi.editions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an indicator's figure between two papers. */
public enum Movement {
    UP,
    SAME,
    DOWN,
    /** One of the two papers has no figure. */
    NOT_COMPARABLE,
    /** Only the later paper has the indicator. */
    ADDED,
    /** Only the earlier paper has it. */
    DROPPED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

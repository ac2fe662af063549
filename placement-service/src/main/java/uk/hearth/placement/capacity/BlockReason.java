package uk.hearth.placement.capacity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a bed cannot be used. */
public enum BlockReason {
    /** The needs of a child who is there leave no room for another. */
    MATCHING,
    /** One child is cared for alone. */
    SOLO_PLACEMENT,
    STAFFING,
    /** Kept for a child who is to come, or who is away for a while. */
    RESERVED,
    REFURBISHMENT,
    SAFEGUARDING,
    /** A restriction or suspension by Ofsted. */
    REGULATOR,
    /** Carers who rest, are ill, or are on leave. */
    CARER_BREAK,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package uk.hearth.placement.placements;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What counts as a change of placement: councils differ, so it has a name. */
public enum PlacementChange {
    /** A new carer (RNE P, B): as DfE's stability measures count. Stays elsewhere for a while are none. */
    NEW_CARER(Set.of("P", "B")),

    /** Also a move with the same carer (RNE T, U). */
    ANY_MOVE(Set.of("P", "B", "T", "U")),

    /** Also every stay elsewhere for a while, and the return from it. */
    EVERY_PLACEMENT(Set.of("P", "B", "T", "U"));

    private final Set<String> reasons;

    PlacementChange(Set<String> reasons) {
        this.reasons = reasons;
    }

    boolean isMadeBy(Episode next) {
        return reasons.contains(next.reason());
    }

    boolean countsTemporary() {
        return this == EVERY_PLACEMENT;
    }

    /** @param word one of those that the parameter allows */
    public static PlacementChange of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

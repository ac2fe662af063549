package uk.hearth.placement.flows;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** Groups of placements that the demand models tell apart, and being in none. */
public enum CareGroup {
    FOSTERING,
    RESIDENTIAL,
    SUPPORTED,
    OTHER,
    /** Where children go who leave care. Never part of a total of children in care. */
    NOT_IN_CARE;

    /** Those a child in care can be in. */
    public static final List<CareGroup> IN_CARE = List.of(FOSTERING, RESIDENTIAL, SUPPORTED, OTHER);

    private static final CareGroup[] ALL = values();

    public static CareGroup at(int ordinal) {
        return ALL[ordinal];
    }

    public boolean isInCare() {
        return this != NOT_IN_CARE;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

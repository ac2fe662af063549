package uk.hearth.placement.placements;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Placements as people speak of them: ssda903.md, "PLACE". */
public enum PlacementGroup {
    FOSTERING_FAMILY_AND_FRIENDS,
    FOSTERING_OTHER,
    PLACED_FOR_ADOPTION,
    CHILDRENS_HOME,
    CARE_HOME,
    RESIDENTIAL_SCHOOL,
    SECURE,
    SUPPORTED,
    WITH_PARENTS,
    HEALTH,
    FAMILY_CENTRE,
    CUSTODY,
    RESIDENTIAL_EMPLOYMENT,
    TEMPORARY,
    OTHER_OR_UNREGISTERED,
    NOT_KNOWN;

    public static PlacementGroup of(Episode episode) {
        return switch (episode.placement()) {
            case "U1", "U2", "U3" -> FOSTERING_FAMILY_AND_FRIENDS;
            case "U4", "U5", "U6" -> FOSTERING_OTHER;
            case "A3", "A4", "A5", "A6" -> PLACED_FOR_ADOPTION;
            case "K1" -> SECURE;
            case "K2" -> CHILDRENS_HOME;
            case "K3", "H5", "P2" -> SUPPORTED;
            case "P1" -> WITH_PARENTS;
            case "P3" -> RESIDENTIAL_EMPLOYMENT;
            case "R1" -> CARE_HOME;
            case "R2" -> HEALTH;
            case "R3" -> FAMILY_CENTRE;
            case "R5" -> CUSTODY;
            case "S1" -> RESIDENTIAL_SCHOOL;
            case "T0", "T1", "T2", "T3", "T4" -> TEMPORARY;
            case "Z1", "Z11", "Z12", "Z13", "Z14" -> OTHER_OR_UNREGISTERED;
            default -> NOT_KNOWN;
        };
    }

    /** U1 to U6. */
    public boolean isFostering() {
        return this == FOSTERING_FAMILY_AND_FRIENDS || this == FOSTERING_OTHER;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

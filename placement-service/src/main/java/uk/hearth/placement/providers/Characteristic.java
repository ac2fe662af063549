package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a provision offers or can manage, in the words of the Placements Data Standard (PlacementRequirements, Risks), so that a request can be matched against it. */
public enum Characteristic {
    ESOL,
    BSL,
    MAKATON,
    HOME_ADAPTATION,
    /** culturalNeeds */
    PLACE_OF_WORSHIP,
    /** livingCompanions: with no other child */
    SOLO,
    /** livingCompanions: with other children */
    WITH_OTHERS,
    /** livingCompanions */
    ONLY_WITH_OLDER,
    /** livingCompanions */
    ONLY_WITH_YOUNGER,
    /** pets: lives with animals */
    PETS,
    /** pets */
    NO_PETS,
    /** additionalSupport */
    ADDITIONAL_SUPERVISION,
    /** additionalSupport */
    THERAPEUTIC_SUPPORT,
    /** additionalSupport */
    RESPITE_WORKER,
    /** additionalSupport */
    TAXIS_TO_SCHOOL,
    DEPRIVATION_OF_LIBERTY,
    /** riskSelfHarm, and so on: that it can care for a child at this risk */
    SELF_HARM,
    SEXUAL_EXPLOITATION,
    CRIMINAL_EXPLOITATION,
    DRUG_ALCOHOL,
    EATING_DISORDER,
    MISSING,
    /** riskToOthersPhysical, and so on */
    PHYSICAL_HARM,
    SEXUAL_HARM,
    FIRE_SETTING,
    HARM_TO_ANIMALS,
    EXPLOITING_OTHERS,
    /** Not of the standard, as those that follow */
    PARENT_AND_CHILD,
    SHORT_BREAKS,
    EMERGENCY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static Characteristic fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

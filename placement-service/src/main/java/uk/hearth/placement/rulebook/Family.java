package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** The families of rules: the one place where each is entered. */
public enum Family {
    FORMAT("Format", FormatRules.RULES),
    IDENTITY("Identity", IdentityRules.RULES),
    REFERENTIAL("Referential", ReferentialRules.RULES),
    UASC("UASC", UascRules.RULES),
    EPISODE_CHAIN("Episode chain", EpisodeChainRules.RULES),
    CARRY_OVER("Carry-over", CarryOverRules.RULES),
    TEMPORARY_PLACEMENTS("Temporary placements", TemporaryPlacementRules.RULES),
    PLACEMENT("Placement", PlacementRules.RULES),
    PLACEMENT_LOCATION("Placement location", PlacementLocationRules.RULES),
    PROVIDERS("Providers", ProviderRules.RULES),
    LEGAL_STATUS("Legal status", LegalStatusRules.RULES),
    AGE("Age", AgeRules.RULES),
    LEAVING_CARE("Leaving care", LeavingCareRules.RULES),
    ADOPTION("Adoption", AdoptionRules.RULES),
    HEALTH("Health (OC2)", HealthRules.RULES),
    CARE_LEAVERS("Care leavers", CareLeaverRules.RULES),
    MISSING("Missing", MissingRules.RULES),
    MOTHER("Mother", MotherRules.RULES),
    PREVIOUS_PERMANENCE("Previous permanence", PreviousPermanenceRules.RULES),
    REVIEWS("Reviews", ReviewRules.RULES),
    SOCIAL_WORKER("Social worker", SocialWorkerRules.RULES),
    DOLO("DoLO", DeprivationOfLibertyRules.RULES);

    private final String title;
    private final List<Rule> rules;

    Family(String title, List<Rule> rules) {
        this.title = title;
        this.rules = rules;
    }

    public String title() {
        return title;
    }

    /** Its rules, a rule that changed over the years once for each of its forms. */
    public List<Rule> rules() {
        return rules;
    }
}

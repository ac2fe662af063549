package uk.hearth.dashboard.placement.sufficiency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why placements change, as the guide to the SSDA903 return has the codes of REASON_PLACE_CHANGE. */
final class Reasons {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("CARPL", "The care plan"),
            Map.entry("CLOSE", "The provision closed or the carer resigned"),
            Map.entry("ALLEG", "An allegation"),
            Map.entry("STAND", "A concern about standards of care"),
            Map.entry("APPRR", "The carer’s approval was removed"),
            Map.entry("CREQB", "The carer asked, because of the child’s behaviour"),
            Map.entry("CREQO", "The carer asked, for another reason"),
            Map.entry("CHILD", "The child asked"),
            Map.entry("LAREQ", "The responsible or area authority asked"),
            Map.entry("PLACE", "The status of the placement changed, with the same carer"),
            Map.entry("CUSTOD", "Custody"),
            Map.entry("OTHER", "Another reason"));

    private Reasons() {}

    static @Nullable String words(String code) {
        return WORDS.get(code);
    }
}

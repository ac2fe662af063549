package uk.hearth.placement.figures;

import java.util.Map;

/** What codes of the SSDA903 return mean, as the guide to the return has them, for the titles of figures. */
final class CodeWords {

    /** REASON_PLACE_CHANGE: why a placement ended with the child going on to another. */
    static final Map<String, String> REASONS_TO_MOVE = Map.ofEntries(
            Map.entry("CARPL", "the care plan"),
            Map.entry("CLOSE", "the provision closed or the carer resigned"),
            Map.entry("ALLEG", "an allegation"),
            Map.entry("STAND", "a concern about standards of care"),
            Map.entry("APPRR", "the carer’s approval was removed"),
            Map.entry("CREQB", "the carer asked, because of the child’s behaviour"),
            Map.entry("CREQO", "the carer asked, for another reason"),
            Map.entry("CHILD", "the child asked"),
            Map.entry("LAREQ", "the responsible or area authority asked"),
            Map.entry("PLACE", "the status of the placement changed, with the same carer"),
            Map.entry("CUSTOD", "custody"),
            Map.entry("OTHER", "another reason"),
            Map.entry("", "no reason was given"));

    /** SW_REASON: why the child's social worker changed. */
    static final Map<String, String> REASONS_FOR_WORKER = Map.ofEntries(
            Map.entry("MANAGE", "management of caseloads"),
            Map.entry("FCONTA", "first contact or referred again"),
            Map.entry("LEFTRL", "the one before left"),
            Map.entry("ORGRST", "a reorganisation"),
            Map.entry("TSPROC", "a standard transfer"),
            Map.entry("ABSENC", "cover of an absence or return from one"),
            Map.entry("CHCHAN", "the child asked"),
            Map.entry("PCCHAN", "the parent or carer asked"),
            Map.entry("SWDIED", "the one before died"),
            Map.entry("OTHERS", "another reason"));

    /** CIN: the child's category of need. */
    static final Map<String, String> NEEDS = Map.of(
            "N1", "abuse or neglect",
            "N2", "the child’s disability",
            "N3", "a parent’s illness or disability",
            "N4", "family in acute stress",
            "N5", "family dysfunction",
            "N6", "socially unacceptable behaviour",
            "N7", "low income",
            "N8", "absent parenting");

    private CodeWords() {}

    /** A code of no set is its own words: not_known is "not known". */
    static String of(Map<String, String> set, String code) {
        return set.getOrDefault(code, code.replace('_', ' '));
    }
}

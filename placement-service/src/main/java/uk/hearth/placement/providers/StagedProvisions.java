package uk.hearth.placement.providers;

import uk.hearth.placement.importing.StagedCheck.Wrong;

/** What is asked of every staged row that is about a provision. */
public final class StagedProvisions {

    public static final Wrong UNKNOWN = new Wrong(
            "provision", "unknown-provision", "No provision has this reference", "Register the provision first");

    /** Takes the authority. */
    public static final String ARE_UNKNOWN = """
            select row_number from staging s where not exists (
                select from provision p where p.authority = ? and p.reference = s.provision)""";

    private StagedProvisions() {}
}

package uk.hearth.placement.providers;

import java.sql.Connection;
import java.sql.SQLException;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.StagedCheck;
import uk.hearth.placement.importing.StagedCheck.Wrong;

/** Asks of all staged provisions at once whether what is there already allows them. */
final class ProvisionChecks {

    private static final Wrong UNKNOWN_PROVIDER =
            new Wrong("provider", "unknown-provider", "No provider has this reference", "Register the provider first");
    private static final Wrong TAKEN = new Wrong(
            "urn",
            "already-there",
            "Another provision has this URN, and of households and schemes this postcode too, or one is a home and"
                    + " the other is none, so that a return could not tell them apart",
            "Correct the URN or postcode; or leave the URN out, and tell of its placements by notices");

    /** As {@code provision.found_at} is worked out; what the file itself changes counts as it will be. */
    private static final String FOUND_AT_THE_SAME = """
            with told as (
                select row_number, reference, urn, postcode, kind from staging
                union all
                select null, p.reference, p.urn, p.postcode, p.kind from provision p
                where p.authority = ? and not exists (select from staging s where s.reference = p.reference)),
            sorted as (
                select row_number, urn, postcode, kind in ('childrens_home', 'secure_home', 'residential_school', 'family_centre')
                    as is_home
                from told where urn is not null),
            counted as (
                select row_number, is_home or postcode is not null as is_found,
                    count(*) over (partition by urn, is_home, case when is_home then '' else postcode end) as here,
                    count(*) filter (where is_home) over (partition by urn) as homes,
                    count(*) filter (where not is_home) over (partition by urn) as others
                from sorted)
            select row_number from counted
            where row_number is not null and ((is_found and here > 1) or (homes > 0 and others > 0))""";

    private ProvisionChecks() {}

    /** @throws uk.hearth.kit.problems.InvalidInput naming rows of which the provider is not known, or that are there already */
    static void requirePossible(Connection connection, ImportRun run) throws SQLException {
        new StagedCheck(connection, run)
                .refuse(UNKNOWN_PROVIDER, """
                        select row_number from staging s where not exists (
                            select from provider p where p.authority = ? and p.reference = s.provider)""", run.authority())
                .refuse(TAKEN, FOUND_AT_THE_SAME, run.authority())
                .throwIfAny();
    }
}

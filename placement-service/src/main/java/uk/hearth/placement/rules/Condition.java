package uk.hearth.placement.rules;

import java.util.function.Predicate;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.TableName;

/**
 * What must be so for a rule to be run, beyond the tables that it reads.
 *
 * @param otherwise why it was not run, as a person is told
 */
public record Condition(String otherwise, Predicate<CaseData> holds) {

    public static final Condition POSTCODES_LOADED = new Condition(
            "No postcode directory is loaded", data -> data.surroundings().postcodes() != null);

    public static final Condition PROVIDERS_LOADED = new Condition(
            "Ofsted's list of providers is not loaded",
            data -> data.surroundings().providers() != null);

    public static final Condition UASC_KNOWN =
            new Condition("Neither year says which children are unaccompanied asylum seekers", CaseData::uascKnown);

    public static final Condition UASC_KNOWN_THIS_YEAR = new Condition(
            "The return does not say which children are unaccompanied asylum seekers", CaseData::uascKnownThisYear);

    public static final Condition HEADER_BRINGS_UASC =
            new Condition("The header has no column UASC, as only the XML has", Condition::headerBringsUasc);

    private static boolean headerBringsUasc(CaseData data) {
        CaseTable header = data.table(TableName.HEADER);
        return header != null && header.bringsUasc();
    }
}

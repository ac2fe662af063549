package uk.hearth.placement.layout;

import org.jspecify.annotations.Nullable;

/** Who is an unaccompanied asylum-seeking child: by the header's own column if a file brings one, else by the UASC table. */
final class UascFlag {

    private static final Codes ONE = Codes.codes("1");

    private UascFlag() {}

    static @Nullable Boolean of(Child child, TableName header, TableName uasc) {
        var table = child.data().table(header);
        if (table != null && table.bringsUasc()) {
            return child.rows(header).stream().anyMatch(row -> row.in(Column.UASC, ONE));
        }
        if (!child.data().has(uasc)) {
            return null;
        }
        return child.rows(uasc).stream().anyMatch(row -> row.anyGiven(Column.SEX, Column.DUC));
    }

    /** Whether the flag of that year is known at all. */
    static boolean known(CaseData data, TableName header, TableName uasc) {
        var table = data.table(header);
        return data.has(uasc) || (table != null && table.bringsUasc());
    }
}

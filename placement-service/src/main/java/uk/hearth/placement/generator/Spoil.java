package uk.hearth.placement.generator;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** Ways to put an error in. */
final class Spoil {

    static final String NO_DATE = "31/02/2020";
    static final String NO_CODE = "QQ";

    /** A postcode that there is not. */
    static final String NOWHERE = "QQ1 1QQ";

    /** A postcode a day's journey from any other authority: St Mary's in the Isles of Scilly. */
    static final String FAR_AWAY = "TR21 0NE";

    private Spoil() {}

    /** Another value in a child's first row of a table. */
    static Fault cell(String rule, ReturnTable table, String column, String value) {
        return any(rule, table, row -> row.set(column, value));
    }

    /** Another value in place of one that is given. */
    static Fault given(String rule, ReturnTable table, String column, String value) {
        return where(rule, table, row -> row.isGiven(column), row -> row.set(column, value));
    }

    /** A change to a child's first row of a table, whatever stands in it. */
    static Fault any(String rule, ReturnTable table, Consumer<Spoiled> change) {
        return where(rule, table, row -> true, change);
    }

    /** A change to a child's first row that suits. */
    static Fault where(String rule, ReturnTable table, Predicate<Spoiled> suits, Consumer<Spoiled> change) {
        return new Fault(rule, table, (rows, period) -> {
            for (int i = 0; i < rows.of(table).size(); i++) {
                var row = new Spoiled(rows, table, i, period);
                if (suits.test(row)) {
                    change.accept(row);
                    return true;
                }
            }
            return false;
        });
    }
}

package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.layout.TableName;

/**
 * The words in which examples are written: columns, then rows. Values are parted by spaces; {@code -} is a blank, {@code _} a
 * space within a value. {@code *} before the first value: the row must be marked, and no other may be; before further values:
 * in exactly those columns. Columns that are not named are blank.
 */
final class RuleExamples {

    private RuleExamples() {}

    record Of(String code, int year) {
        Of in(int another) {
            return new Of(code, another);
        }

        /** Rows with a star are marked, those without are near misses. */
        Example flags(ExampleTable... tables) {
            return new Example(code, year, true, List.of(tables));
        }

        /** Nothing is marked, though it nearly would be. */
        Example passes(ExampleTable... tables) {
            return new Example(code, year, false, List.of(tables));
        }
    }

    /** An example of a rule in collection year 2026 (1 April 2025 to 31 March 2026). */
    static Of rule(String code) {
        return new Of(code, 2026);
    }

    static ExampleTable lastYear(ExampleTable table) {
        return table.lastYear();
    }

    static ExampleTable header(String columns, String... rows) {
        return ExampleTable.of(TableName.HEADER, columns, rows);
    }

    static ExampleTable episodes(String columns, String... rows) {
        return ExampleTable.of(TableName.EPISODES, columns, rows);
    }

    static ExampleTable reviews(String columns, String... rows) {
        return ExampleTable.of(TableName.REVIEWS, columns, rows);
    }

    static ExampleTable uasc(String columns, String... rows) {
        return ExampleTable.of(TableName.UASC, columns, rows);
    }

    static ExampleTable oc2(String columns, String... rows) {
        return ExampleTable.of(TableName.OC2, columns, rows);
    }

    static ExampleTable oc3(String columns, String... rows) {
        return ExampleTable.of(TableName.OC3, columns, rows);
    }

    static ExampleTable ad1(String columns, String... rows) {
        return ExampleTable.of(TableName.AD1, columns, rows);
    }

    static ExampleTable placedAdoption(String columns, String... rows) {
        return ExampleTable.of(TableName.PLACED_ADOPTION, columns, rows);
    }

    static ExampleTable prevPerm(String columns, String... rows) {
        return ExampleTable.of(TableName.PREV_PERM, columns, rows);
    }

    static ExampleTable missing(String columns, String... rows) {
        return ExampleTable.of(TableName.MISSING, columns, rows);
    }

    static ExampleTable swEpisodes(String columns, String... rows) {
        return ExampleTable.of(TableName.SW_EPISODES, columns, rows);
    }

    static ExampleTable dolo(String columns, String... rows) {
        return ExampleTable.of(TableName.DOLO, columns, rows);
    }
}

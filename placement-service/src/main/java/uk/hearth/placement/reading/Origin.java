package uk.hearth.placement.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.authorities.AuthorityNumbers;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.TableName;

/** Whose return it is and of which year, by the columns LA and YEAR that extracts carry. */
final class Origin {

    private static final Pattern GSS = Pattern.compile("[EWSN]\\d{8}");

    private final String authority;
    private final CollectionYear year;
    private final ReturnProblems problems;
    private @Nullable String la;
    private String yearSeen = "";
    private boolean mixed;
    private boolean wrongYear;

    Origin(String authority, CollectionYear year, ReturnProblems problems) {
        this.authority = authority;
        this.year = year;
        this.problems = problems;
    }

    /** A table that was not collected in the year. */
    void table(TableName table, int file) {
        int first = table == TableName.DOLO ? 2027 : table == TableName.SW_EPISODES ? 2024 : CollectionYear.FIRST;
        if (year.year() < first) {
            problems.add(
                    "table-of-another-year",
                    "File %d is the table %s, which is collected from %d on.".formatted(file, table.title(), first),
                    "Leave it out, or name the collection year that it is of.");
        }
    }

    /** One problem is enough: what holds of one row of an extract holds of the others. */
    void la(String value, TableName table, long row) {
        var known = la;
        if (value.isBlank() || mixed || value.equals(known)) {
            return;
        }
        var code = value.strip().toUpperCase(Locale.ROOT);
        if (known != null || isAnother(code)) {
            mixed = true;
            problems.add(
                    row,
                    table.title() + ".LA",
                    "another-authority",
                    "A row of " + table.title() + " is of another authority.",
                    "Send the rows of the one authority that the request names.");
        }
        la = value;
    }

    /** Extracts write an authority's code, its number, or its name, which says nothing for certain. */
    private boolean isAnother(String code) {
        return GSS.matcher(code).matches()
                ? !code.equals(authority)
                : AuthorityNumbers.isOfAnother(code.replaceFirst("\\.0$", ""), authority);
    }

    void year(String value, TableName table, long row) {
        if (value.isBlank() || wrongYear || value.equals(yearSeen)) {
            return;
        }
        if (!isOfYear(value.strip())) {
            wrongYear = true;
            problems.add(
                    row,
                    table.title() + ".YEAR",
                    "wrong-year",
                    "A row of " + table.title() + " is of another collection year.",
                    "Name the year that the files are of: 2018 is 1 April 2017 to 31 March 2018.");
        }
        yearSeen = value;
    }

    /** 2018, 2017/18, 2017-18, 2017/2018. */
    private boolean isOfYear(String value) {
        int y = year.year();
        var span = Pattern.compile((y - 1) + "[-/_ ](" + y + "|" + y % 100 + ")");
        return value.equals(String.valueOf(y))
                || value.equals(y + ".0")
                || span.matcher(value).matches();
    }
}

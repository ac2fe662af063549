package uk.hearth.dashboard.escalation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report that counts cases: a row for each group, a count for each measure. */
public record CountTable(
        String report,
        String title,
        @Nullable String period,
        List<String> measures,
        List<Row> rows,
        Row total,
        @Nullable String suppression) {

    private static final String TOO_SMALL = "Too small to show";

    /** A group's counts and percentages, by measure. */
    public record Row(
            @Nullable String within,
            String code,
            String title,
            Map<String, Long> counts,
            @Nullable Map<String, BigDecimal> percents,
            @Nullable List<String> suppressed) {

        /** What is too small to be told is said to be so. */
        public String words(String measure) {
            var count = counts.get(measure);
            if (count != null) {
                return String.valueOf(count);
            }
            return suppressed != null && suppressed.contains(measure) ? TOO_SMALL : "None";
        }

        /** Nothing where there is no telling. */
        public @Nullable Long count(String measure) {
            return counts.get(measure);
        }
    }

    public String totalOf(String measure) {
        return total.words(measure);
    }

    /** Whether there are not too few of the measure to be told. */
    public boolean isTold(String measure) {
        return !totalOf(measure).equals(TOO_SMALL);
    }

    /** Over all measures; not told where one of them is not. */
    public String all() {
        return total.suppressed() == null || total.suppressed().isEmpty()
                ? String.valueOf(total.counts().values().stream()
                        .mapToLong(count -> count)
                        .sum())
                : TOO_SMALL;
    }

    /** "12 escalations", "1 escalation"; or that there are too few to be told. */
    public String allWords() {
        var all = all();
        return all.equals(TOO_SMALL)
                ? "Too few escalations to show"
                : all + (all.equals("1") ? " escalation" : " escalations");
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.counts().values().stream().allMatch(count -> count == 0));
    }
}

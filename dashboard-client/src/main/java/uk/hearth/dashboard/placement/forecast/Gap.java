package uk.hearth.dashboard.placement.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forecast need against planned places, by group and month. */
public record Gap(List<Row> rows) {

    /** A group at the end of a day: above nothing, so many places are short. */
    public record Row(
            LocalDate date,
            String group,
            BigDecimal need,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            int places,
            BigDecimal gap,
            @Nullable BigDecimal gapLower,
            @Nullable BigDecimal gapUpper,
            @Nullable BigDecimal chanceShort) {

        public String words() {
            if (gap.signum() == 0) {
                return "Just enough";
            }
            return "%s %s".formatted(Whole.words(gap.abs()), gap.signum() > 0 ? "short" : "to spare");
        }

        public String needed() {
            return Whole.words(need);
        }

        /** Nothing where there is no interval. */
        public @Nullable String range() {
            return lower == null || upper == null ? null : Whole.between(lower, upper);
        }

        public String chanceWords() {
            return chanceShort == null ? "Not known" : Whole.words(chanceShort) + "%";
        }
    }

    public List<Row> of(String group) {
        return rows.stream().filter(row -> row.group().equals(group)).toList();
    }
}

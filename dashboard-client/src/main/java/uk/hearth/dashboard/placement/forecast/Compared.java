package uk.hearth.dashboard.placement.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scenarios beside the forecast without them. */
public record Compared(LocalDate from, int level, List<Row> rows, List<Effect> effects) {

    public record Question(ForecastQuestion forecast, List<String> scenarios) {}

    /** Children in care with a scenario, and without; of all placements where none is named. */
    public record Row(
            String scenario,
            String name,
            LocalDate date,
            @Nullable String group,
            BigDecimal base,
            BigDecimal children,
            BigDecimal difference,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {

        public String differenceWords() {
            if (difference.signum() == 0) {
                return "No difference";
            }
            var words = change();
            return lower == null || upper == null ? words : "%s (%s)".formatted(words, Whole.between(lower, upper));
        }

        /** "22 fewer", "no difference". */
        public String change() {
            var by = Whole.words(difference.abs());
            return by.equals("0") ? "no difference" : "%s %s".formatted(by, difference.signum() > 0 ? "more" : "fewer");
        }

        /** "22 fewer children", "1 more child", "no difference". */
        public String changeOfChildren() {
            var by = change();
            return by.equals("no difference") ? by : by + (by.startsWith("1 ") ? " child" : " children");
        }

        public String asItIs() {
            return Whole.words(base);
        }

        public String withIt() {
            return Whole.words(children);
        }
    }

    /** What a scenario costs over the whole forecast, where it has prices, in pounds. */
    public record Effect(
            String scenario,
            String name,
            @Nullable BigDecimal baseCost,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal difference) {}
}

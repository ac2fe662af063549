package uk.hearth.dashboard.placement.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Children in care in months to come, and how it was forecast. */
public record Forecast(
        Choice chosen,
        LocalDate from,
        LocalDate referenceFrom,
        LocalDate referenceTo,
        String interval,
        int level,
        List<Stock> stocks) {

    private static final List<String> METHODS = List.of("deterministic_steps", "daily_markov", "child_simulation");

    /** Which way of forecasting was taken, why, and how each did. */
    public record Choice(String method, String why, List<Score> scores) {

        public String methodWords() {
            return Forecast.methodWords(method);
        }

        /** The service's reason, with the ways of forecasting named as people know them. */
        public String whyWords() {
            var words = why;
            for (var each : METHODS) {
                words = words.replace(each, "“" + Forecast.methodWords(each) + "”");
            }
            return words;
        }
    }

    /** How a way of forecasting did over all trials of a back-test. */
    public record Score(
            String method,
            int trials,
            BigDecimal meanAbsoluteError,
            BigDecimal meanAbsolutePercentError,
            BigDecimal bias,
            @Nullable BigDecimal coverage,
            @Nullable BigDecimal coverageMeant) {

        public String methodWords() {
            return Forecast.methodWords(method);
        }

        public String error() {
            return plain(meanAbsoluteError);
        }

        public String percent() {
            return plain(meanAbsolutePercentError);
        }

        public String biasWords() {
            return bias.signum() == 0
                    ? "None"
                    : "%s too %s"
                            .formatted(
                                    bias.abs().stripTrailingZeros().toPlainString(),
                                    bias.signum() > 0 ? "many" : "few");
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "none" : number.stripTrailingZeros().toPlainString();
        }

        public String coverageWords() {
            return coverage == null
                    ? "No interval"
                    : "%s%% of the time, %s%% meant".formatted(plain(coverage), plain(coverageMeant));
        }
    }

    /** Children at the end of a day; of all ages or placements where none is named. */
    public record Stock(
            LocalDate date,
            @Nullable String ageBand,
            @Nullable String group,
            BigDecimal children,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {

        public String words() {
            return lower == null || upper == null
                    ? expected()
                    : "%s (%s)".formatted(expected(), Whole.between(lower, upper));
        }

        public String expected() {
            return Whole.words(children);
        }

        /** "321 children", "1 child". */
        public String expectedChildren() {
            return expected() + (expected().equals("1") ? " child" : " children");
        }

        /** Nothing where there is no interval. */
        public @Nullable String range() {
            return lower == null || upper == null ? null : Whole.between(lower, upper);
        }
    }

    /** Of all ages, of one group or, without one, of all. */
    public List<Stock> of(@Nullable String group) {
        return stocks.stream()
                .filter(row -> row.ageBand() == null && Objects.equals(row.group(), group))
                .toList();
    }

    /** What lies in the interval: "90 of 100 simulated futures". */
    public String intervalWords() {
        return switch (interval) {
            case "prediction" -> level + " of 100 simulated futures";
            case "flow_band" -> "two standard deviations of comings and goings";
            default -> "no interval";
        };
    }

    public static String methodWords(String method) {
        return switch (method) {
            case "deterministic_steps" -> "Steps, the first published model";
            case "daily_markov" -> "Day by day, the second published model";
            case "child_simulation" -> "Child by child, simulated";
            default -> method;
        };
    }
}

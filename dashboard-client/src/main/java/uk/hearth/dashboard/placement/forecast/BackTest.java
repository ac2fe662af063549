package uk.hearth.dashboard.placement.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each way of forecasting would have done, had it been used in the past. */
public record BackTest(Forecast.Choice chosen, List<Trial> trials) {

    public record Question(String authority) {}

    /** A figure that was forecast from the past, beside what came; of all placements where none is named. */
    public record Trial(
            String method,
            LocalDate from,
            int monthsAhead,
            @Nullable String group,
            BigDecimal forecast,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            BigDecimal actual,
            BigDecimal error) {

        public String words() {
            return lower == null || upper == null
                    ? Whole.words(forecast)
                    : "%s (%s)".formatted(Whole.words(forecast), Whole.between(lower, upper));
        }

        public String came() {
            return Whole.words(actual);
        }

        /** "30 too many". */
        public String outBy() {
            return error.signum() == 0
                    ? "Nothing"
                    : "%s too %s".formatted(Whole.words(error.abs()), error.signum() > 0 ? "many" : "few");
        }

        public boolean isOutside() {
            return lower != null && upper != null && (actual.compareTo(lower) < 0 || actual.compareTo(upper) > 0);
        }
    }
}

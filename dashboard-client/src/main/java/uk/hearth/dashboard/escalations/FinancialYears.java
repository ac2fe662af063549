package uk.hearth.dashboard.escalations;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The financial years to choose from, the newest first: 2018/19 is April 2018 to March 2019, code FY2018. */
final class FinancialYears {

    private static final int OFFERED = 5;

    /** A year's code and how people write it. */
    public record Year(String code, String label) {}

    private FinancialYears() {}

    static List<Year> upTo(LocalDate today) {
        int current = today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear();
        return IntStream.range(0, OFFERED).mapToObj(back -> of(current - back)).toList();
    }

    /** The year asked for, if it is one; the present one otherwise. */
    static Year choose(@Nullable String asked, LocalDate today) {
        return asked != null && asked.matches("FY20\\d\\d")
                ? of(Integer.parseInt(asked.substring(2)))
                : upTo(today).get(0);
    }

    private static Year of(int first) {
        return new Year("FY" + first, "%d/%02d".formatted(first, (first + 1) % 100));
    }
}

package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Series written as figures: "10 12 - 11", a dash for a missing one; the periods are p1, p2 and so on. */
final class Series {

    private Series() {}

    static List<Observation> of(String figures) {
        return of(Arrays.stream(figures.split(" ")).map(Series::figure).toList());
    }

    static List<Observation> of(List<? extends @Nullable BigDecimal> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Observation("p" + (i + 1), values.get(i)))
                .toList();
    }

    private static @Nullable BigDecimal figure(String figure) {
        return figure.equals("-") ? null : new BigDecimal(figure);
    }
}

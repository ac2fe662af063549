package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named interval around a line: a lower and an upper end for each label, or neither where there is a gap. */
public record ChartBand(String name, List<@Nullable BigDecimal> lower, List<@Nullable BigDecimal> upper) {

    public ChartBand {
        lower = Collections.unmodifiableList(new ArrayList<>(lower));
        upper = Collections.unmodifiableList(new ArrayList<>(upper));
        if (lower.size() != upper.size()) {
            throw new IllegalArgumentException("A band has a lower end for each upper one");
        }
        for (int i = 0; i < lower.size(); i++) {
            var low = lower.get(i);
            var high = upper.get(i);
            if ((low == null) != (high == null) || (low != null && high != null && low.compareTo(high) > 0)) {
                throw new IllegalArgumentException("A band's ends are both there, the lower below the upper");
            }
        }
    }
}

package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named line: one value for each label of the horizontal axis, or none where there is a gap. */
public record ChartSeries(String name, List<@Nullable BigDecimal> values) {

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}

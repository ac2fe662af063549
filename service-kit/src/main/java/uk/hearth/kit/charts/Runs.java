package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Lines through values that are there: a gap ends one line and starts another. */
final class Runs {

    private Runs() {}

    /** The path data of each unbroken line; a value alone between gaps makes none. */
    static List<String> paths(
            List<@Nullable BigDecimal> values, IntToDoubleFunction x, ToDoubleFunction<BigDecimal> y) {
        var paths = new ArrayList<String>();
        var path = new ArrayList<String>();
        for (int i = 0; i <= values.size(); i++) {
            var value = i < values.size() ? values.get(i) : null;
            if (value != null) {
                path.add(Markup.number(x.applyAsDouble(i)) + "," + Markup.number(y.applyAsDouble(value)));
                continue;
            }
            if (path.size() > 1) {
                paths.add("M" + String.join("L", path));
            }
            path.clear();
        }
        return paths;
    }

    /** The last place that has a value; -1 if none has. */
    static int lastPresent(List<@Nullable BigDecimal> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i) != null) {
                return i;
            }
        }
        return -1;
    }
}

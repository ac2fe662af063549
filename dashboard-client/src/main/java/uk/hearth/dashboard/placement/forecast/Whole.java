package uk.hearth.dashboard.placement.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Expected children as people say them: nobody is a part of one. */
final class Whole {

    private Whole() {}

    static String words(BigDecimal children) {
        return children.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    static String between(BigDecimal lower, BigDecimal upper) {
        return "%s to %s".formatted(words(lower), words(upper));
    }
}

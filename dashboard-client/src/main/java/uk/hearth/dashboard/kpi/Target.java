package uk.hearth.dashboard.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the council set out to reach. */
public record Target(
        @Nullable String kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        @Nullable String words) {

    /** No target, or one still under review, can be neither met nor missed. */
    public boolean canBeMet() {
        return kind != null && !kind.equals("none") && !kind.equals("under_review");
    }
}

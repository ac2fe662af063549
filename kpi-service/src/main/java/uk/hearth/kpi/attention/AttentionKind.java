package uk.hearth.kpi.attention;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why something needs attention: the order of importance, written down here and nowhere else.
 *
 * <p>An item's weight is that of its kind, plus one for each period in a row that it has lasted beyond the first, nine at
 * most; so time tells items of one kind apart and never lifts one above the next kind. Of the same weight, what has
 * lasted longest comes first, then the order of codes. An indicator is told once, for the weightiest that holds.
 *
 * <p>Children's figures come before paperwork; what misses its target before what does not; what will not mend by itself
 * before what may; what gets worse before what stands.
 */
public enum AttentionKind {
    /** An indicator misses its target and is really getting worse, by direction of travel or a signal of concern. */
    TARGET_MISSED_AND_WORSENING(100),
    /** An indicator misses its target, and left as it is always will: assurance fail. */
    TARGET_OUT_OF_REACH(90),
    /** An indicator misses its target. */
    TARGET_MISSED(80),
    /** An indicator does not miss its target, or has none, and is really getting worse. */
    GETTING_WORSE(70),
    /** An action of a plan has not been done by its day; lasts in months. */
    ACTION_LATE(60),
    /** Findings in the figures should have been seen to by now; last in weeks. */
    FINDINGS_OVERDUE(50),
    /** A source's figures have not come 20 working days after their period; lasts in periods. */
    SOURCE_OVERDUE(40),
    /** An indicator is within the tolerance of its target without meeting it. */
    CLOSE_TO_TARGET(30),
    /** Findings in the figures are open. */
    FINDINGS_OPEN(20),
    /** An edition is published and under embargo. */
    EDITION_UNDER_EMBARGO(10),
    /** An indicator is really getting better: not a worry, and worth telling. */
    GETTING_BETTER(0);

    private static final int MOST_FOR_LASTING = 9;

    private final int base;

    AttentionKind(int base) {
        this.base = base;
    }

    /** Of an item that has lasted so many periods, the present one counted. */
    int weight(int lasted) {
        return base + Math.max(0, Math.min(MOST_FOR_LASTING, lasted - 1));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

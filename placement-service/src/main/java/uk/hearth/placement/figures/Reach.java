package uk.hearth.placement.figures;

/** Of which children an indicator can say anything: most of those in the returns left care long ago. */
enum Reach {
    /** Those looked after on the day. */
    DAY {
        @Override
        boolean holds(ChildOn child) {
            return child.isLookedAfter();
        }
    },
    /** Those with an episode that begins or ends in the month. */
    MONTH {
        @Override
        boolean holds(ChildOn child) {
            return child.turnsIn(child.counted().month());
        }
    },
    /** All. */
    RETURNS {
        @Override
        boolean holds(ChildOn child) {
            return true;
        }
    };

    abstract boolean holds(ChildOn child);

    static Reach of(Definition definition) {
        if (definition.yearly()) {
            return RETURNS;
        }
        return switch (definition.months()) {
            case 0 -> DAY;
            case 1 -> MONTH;
            default -> RETURNS;
        };
    }
}

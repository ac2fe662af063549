package uk.hearth.placement.figures;

/**
 * Of which children an indicator can say anything, by how far it looks back: most of those in the returns left care long ago.
 */
enum Reach {
    /** All that count at all. */
    RETURNS {
        @Override
        boolean holds(ChildOn child) {
            return true;
        }
    },
    /** Those of whom anything is known in the last three years. */
    THREE_YEARS {
        @Override
        boolean holds(ChildOn child) {
            return child.record().reaches(child.counted().threeYears());
        }
    },
    TWO_YEARS {
        @Override
        boolean holds(ChildOn child) {
            return child.record().reaches(child.counted().twoYears());
        }
    },
    YEAR {
        @Override
        boolean holds(ChildOn child) {
            return child.record().reaches(child.counted().year());
        }
    },
    /** Those with an episode that begins or ends in the month. */
    MONTH {
        @Override
        boolean holds(ChildOn child) {
            return child.turnsIn(child.counted().month());
        }
    },
    /** Those looked after on the day. */
    DAY {
        @Override
        boolean holds(ChildOn child) {
            return child.isLookedAfter();
        }
    };

    private static final int ONE_YEAR = 12;

    abstract boolean holds(ChildOn child);

    static Reach of(Definition definition) {
        int months = definition.months();
        if (definition.yearly() || months > 3 * ONE_YEAR) {
            return RETURNS;
        }
        if (months > ONE_YEAR) {
            return months > 2 * ONE_YEAR ? THREE_YEARS : TWO_YEARS;
        }
        return months > 1 ? YEAR : months == 1 ? MONTH : DAY;
    }
}

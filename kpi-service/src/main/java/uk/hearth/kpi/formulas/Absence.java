package uk.hearth.kpi.formulas;

import java.util.Locale;

/** Why there is no figure; of several, the last in this order is told. */
public enum Absence {
    NOT_APPLICABLE,
    NOT_AVAILABLE,
    SUPPRESSED;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package uk.hearth.dashboard.frame;

import java.util.Locale;

/** The services' codes as they are read: review_decisions is "Review decisions". */
public final class Coded {

    private Coded() {}

    public static String words(String code) {
        var spaced = code.replace('_', ' ');
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}

package uk.hearth.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured round by round: the median counts, the spread says how far to trust it. */
final class Rounds {

    private final List<Double> measured = new ArrayList<>();

    void add(double value) {
        measured.add(value);
    }

    double median() {
        var sorted = measured.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Largest less smallest, in per cent of the median. */
    double spread() {
        var sorted = measured.stream().sorted().toList();
        return 100 * (sorted.get(sorted.size() - 1) - sorted.get(0)) / median();
    }

    String text(String unit) {
        return String.format(Locale.UK, "%,.1f %s (spread %.0f%%)", median(), unit, spread());
    }

    /** One line for one ratio, with what it should be. */
    static void print(String title, double ratio, String target) {
        System.out.printf(Locale.UK, "ratio %-58s %6.2f   target %s%n", title, ratio, target);
    }
}

package uk.hearth.dashboard.session;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A form that arrived after its session had ended: where it was going and what was in it. */
public record LateForm(String action, List<Filled> fields) {

    /** What the page filled in, and not the person. */
    private static final Set<String> MACHINERY = Set.of("form-token", "version", "seen", "key", "authority");

    /** One field and what it holds. */
    public record Filled(String name, String value) {

        public boolean isWords() {
            return !value.isBlank() && !MACHINERY.contains(name);
        }

        /** desiredOutcome is read as "Desired outcome". */
        public String label() {
            var spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
            return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
        }
    }

    static LateForm of(String action, MultiMap sent) {
        var fields = sent.entries().stream()
                .filter(field -> !field.getKey().isEmpty())
                .map(field -> new Filled(field.getKey(), field.getValue()))
                .toList();
        return new LateForm(action, fields);
    }
}

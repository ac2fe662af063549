package uk.hearth.kpi.statistics;

import java.util.Arrays;
import java.util.Locale;

/** The lower_snake_case names by which this package's words travel. */
final class WireNames {

    // A report writes and reads hundreds.
    private static final ClassValue<String[]> NAMES = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new);
        }
    };

    private WireNames() {}

    static String of(Enum<?> word) {
        return NAMES.get(word.getDeclaringClass())[word.ordinal()];
    }

    static <E extends Enum<E>> E read(Class<E> type, String wire) {
        var names = NAMES.get(type);
        for (int at = 0; at < names.length; at++) {
            if (names[at].equals(wire)) {
                return type.getEnumConstants()[at];
            }
        }
        throw new IllegalArgumentException("Expected one of " + String.join(", ", names));
    }
}

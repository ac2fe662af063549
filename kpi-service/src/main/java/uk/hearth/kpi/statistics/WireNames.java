package uk.hearth.kpi.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lower_snake_case names by which this package's words travel. */
final class WireNames {

    private WireNames() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String wire) {
        var words = type.getEnumConstants();
        return Arrays.stream(words)
                .filter(word -> of(word).equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of "
                        + Arrays.stream(words).map(WireNames::of).collect(Collectors.joining(", "))));
    }
}

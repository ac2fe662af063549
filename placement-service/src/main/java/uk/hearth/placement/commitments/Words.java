package uk.hearth.placement.commitments;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lower_snake_case words by which this room's values travel. */
final class Words {

    private Words() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String wire) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> of(word).equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of "
                        + Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "))));
    }
}

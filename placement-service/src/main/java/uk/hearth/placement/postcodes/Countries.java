package uk.hearth.placement.postcodes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the letters of a postcode say of its country where neither directory nor sectors know it. England's sectors are
 * all known, so letters that cross its border (DG, TD, LL, LD, NP) say the other country; those of which most are in
 * England (CH, HR, SY, CA, NE) say nothing.
 */
final class Countries {

    static final List<String> CODES = List.of("S92000003", "W92000004", "N92000002");

    private static final Map<String, Integer> BY_LETTERS = Stream.of(
                    letters(0, "AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE"),
                    letters(1, "CF LD LL NP SA"),
                    letters(2, "BT"))
            .flatMap(all -> all.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Countries() {}

    /** A position in {@link #CODES}, or -1. */
    static int of(CharSequence postcode) {
        var text = postcode.toString().replace(" ", "").toUpperCase(Locale.ROOT);
        int digit = 0;
        while (digit < text.length() && Character.isLetter(text.charAt(digit))) {
            digit++;
        }
        return BY_LETTERS.getOrDefault(text.substring(0, digit), -1);
    }

    private static Map<String, Integer> letters(int country, String all) {
        return Stream.of(all.split(" ")).collect(Collectors.toMap(one -> one, one -> country));
    }
}

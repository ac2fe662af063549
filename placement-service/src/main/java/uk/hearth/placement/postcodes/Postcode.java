package uk.hearth.placement.postcodes;

/** A postcode as a number, by which postcodes sort as they do in the directory: outward code, digit, two letters. */
final class Postcode {

    /** What is no postcode. */
    static final long NONE = -1;

    private static final int LETTERS = 26;
    private static final int UNITS_OF_SECTOR = LETTERS * LETTERS;
    private static final int SECTORS_OF_DISTRICT = 10;
    private static final int OUTWARD = 4;
    private static final int INWARD = 3;
    private static final int SIGNS = 37; // blank, ten digits, 26 letters

    private Postcode() {}

    /** The number of a whole postcode such as {@code AL1 0AA}, in any case, spaces anywhere; or {@link #NONE}. */
    static long of(CharSequence text) {
        return read(text, true);
    }

    /** The number of a sector such as {@code AL1 0}, the same as {@link #sectorOf} of its postcodes; or {@link #NONE}. */
    static long ofSector(CharSequence text) {
        return read(text, false);
    }

    static long sectorOf(long postcode) {
        return postcode / UNITS_OF_SECTOR;
    }

    /** The seven characters in which the directory writes it: {@code "AL1 0AA"}, {@code "M1  1AA"}. */
    static String sevenCharacters(long postcode) {
        var text = new char[OUTWARD + INWARD];
        text[6] = (char) ('A' + postcode % LETTERS);
        text[5] = (char) ('A' + postcode / LETTERS % LETTERS);
        long rest = sectorOf(postcode);
        text[4] = (char) ('0' + rest % SECTORS_OF_DISTRICT);
        rest /= SECTORS_OF_DISTRICT;
        for (int i = OUTWARD - 1; i >= 0; i--) {
            text[i] = sign((int) (rest % SIGNS));
            rest /= SIGNS;
        }
        return new String(text);
    }

    private static long read(CharSequence text, boolean whole) {
        int inward = whole ? INWARD : 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += text.charAt(i) == ' ' ? 0 : 1;
        }
        int outward = length - inward;
        if (outward < 2 || outward > OUTWARD) {
            return NONE;
        }
        long number = 0;
        int seen = 0;
        boolean digitSeen = false;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            if (value == 0) {
                continue;
            }
            if (value < 0 || !fits(seen, outward, value > SECTORS_OF_DISTRICT, digitSeen)) {
                return NONE;
            }
            digitSeen |= value <= SECTORS_OF_DISTRICT;
            number = next(number, value, seen++, outward);
        }
        return number;
    }

    /** Letters and digits where they can be: A9, A99, A9A, AA9, AA99 or AA9A, then 9 and AA. */
    private static boolean fits(int at, int outward, boolean letter, boolean digitSeen) {
        if (at >= outward) {
            return letter == (at > outward);
        }
        if (at == 0) {
            return letter;
        }
        if (at == 1 && outward == OUTWARD) {
            return letter;
        }
        if (at == outward - 1) {
            return digitSeen || !letter;
        }
        return at == 1 || !letter;
    }

    private static long next(long number, int value, int at, int outward) {
        if (at < outward) {
            long next = number * SIGNS + value;
            return at == outward - 1 ? next * (long) Math.pow(SIGNS, OUTWARD - outward) : next;
        }
        return at == outward
                ? number * SECTORS_OF_DISTRICT + value - 1
                : number * LETTERS + value - SECTORS_OF_DISTRICT - 1;
    }

    /** 0 for a space, 1 to 10 for a digit, 11 to 36 for a letter; negative for anything else. */
    private static int value(char one) {
        if (one == ' ') {
            return 0;
        }
        if (one >= '0' && one <= '9') {
            return one - '0' + 1;
        }
        int letter = one >= 'a' && one <= 'z' ? one - 'a' : one - 'A';
        return letter >= 0 && letter < LETTERS ? letter + SECTORS_OF_DISTRICT + 1 : -1;
    }

    private static char sign(int value) {
        if (value == 0) {
            return ' ';
        }
        return (char) (value <= SECTORS_OF_DISTRICT ? '0' + value - 1 : 'A' + value - SECTORS_OF_DISTRICT - 1);
    }
}

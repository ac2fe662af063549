package uk.hearth.placement.layout;

/** A set of codes, as a rule names them: {@code codes("T0 T1 T2 T3 T4")}. A blank is in no set. */
public final class Codes {

    private static final Words KNOWN = new Words();

    private final long[] bits = new long[KnownCodes.MOST / Long.SIZE];
    private final String text;

    private Codes(String text) {
        this.text = text;
        for (var code : text.split(" ", -1)) {
            int word = KNOWN.find(code);
            if (word < 0 || word >= KnownCodes.MOST) {
                throw new IllegalArgumentException("Add the code " + code + " to KnownCodes");
            }
            bits[word >> 6] |= 1L << word;
        }
    }

    /** Codes with one space between them; each must stand in {@link KnownCodes}. */
    public static Codes codes(String text) {
        return new Codes(text);
    }

    public boolean has(int word) {
        return word >= 0 && word < KnownCodes.MOST && (bits[word >> 6] & (1L << word)) != 0;
    }

    @Override
    public String toString() {
        return text;
    }
}

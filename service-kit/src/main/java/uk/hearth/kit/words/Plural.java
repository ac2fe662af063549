package uk.hearth.kit.words;

/** Numbers of things as people say them. */
public final class Plural {

    private Plural() {}

    /** "1 rule", "2 rules", "0 rules". */
    public static String of(long number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }
}

package uk.hearth.kit.disclosure;

/** What stands in a statistics table where there is no number (Analysis Function, symbols in tables). */
public enum Symbol {
    CONFIDENTIAL("c"),
    NOT_APPLICABLE("z"),
    NOT_AVAILABLE("x"),
    ROUNDS_TO_ZERO("k");

    private final String letter;

    Symbol(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}

package uk.hearth.kpi.benchmarks;

import java.util.Optional;

/** What a published table says instead of a number (GSS symbols, and {@code low} of earlier releases). */
public final class EesSymbol {

    private EesSymbol() {}

    /** The symbol as it is kept: c confidential, z not applicable, x not available, k rounds to zero. */
    static Optional<String> read(String cell) {
        return switch (cell) {
            case "c", "z", "x", "k" -> Optional.of(cell);
            case "low" -> Optional.of("k");
            default -> Optional.empty();
        };
    }

    /** As people read it. */
    public static String words(String symbol) {
        return switch (symbol) {
            case "c" -> "Confidential";
            case "z" -> "Not applicable";
            case "k" -> "Rounds to zero";
            default -> "Not available";
        };
    }
}

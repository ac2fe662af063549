package uk.hearth.kpi.measurements;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a period has no figure, with the symbol that statistics tables print for it. */
public enum Missing {
    NOT_AVAILABLE("x", "Not available"),
    NOT_APPLICABLE("z", "Not applicable"),
    SUPPRESSED("c", "Suppressed");

    private final String symbol;
    private final String words;

    Missing(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** The reason that a cell states instead of a number, by its word or symbol. */
    static Optional<Missing> read(String cell) {
        return Arrays.stream(values())
                .filter(reason -> reason.wire().equals(cell) || reason.symbol.equals(cell))
                .findFirst();
    }

    public static Missing of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}

package uk.hearth.dashboard.placement.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a bed on a day.
 *
 * @param child the council's own, by its own id
 * @param occupant of another council, by the provider's word
 * @param since the first night of the days of which the source tells
 */
public record Occupant(@Nullable String child, @Nullable String occupant, String source, LocalDate since) {

    public String who() {
        return child == null ? String.valueOf(occupant) : child;
    }

    public String whoseWords() {
        return child == null ? "Another council’s" : "The council’s own";
    }

    public String sourceWords() {
        return switch (source) {
            case "return" -> "The latest return";
            case "carried" -> "The latest return, and nothing told since";
            case "notice" -> "The provider told it";
            default -> source;
        };
    }
}

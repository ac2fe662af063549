package uk.hearth.dashboard.papers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What moved from one paper to another. */
public record Comparison(Edition now, Edition then, List<Row> rows) {

    private static final Map<String, String> WORDS = Map.of(
            "up", "Up",
            "down", "Down",
            "same", "Unchanged",
            "added", "New",
            "dropped", "No longer in it",
            "not_comparable", "Not comparable");
    private static final Map<String, String> ARROWS = Map.of("up", "up", "down", "down", "same", "flat");

    /** One indicator in both; absent from one if it was added or dropped. */
    public record Row(
            String section,
            String indicator,
            String title,
            @Nullable Figure then,
            @Nullable Figure now,
            String movement,
            @Nullable Boolean better,
            boolean statusChanged,
            String words) {

        public boolean isMoved() {
            return !movement.equals("same");
        }

        public boolean isBetter() {
            return Boolean.TRUE.equals(better);
        }

        public boolean isWorse() {
            return Boolean.FALSE.equals(better);
        }

        /** "Up, better", "Unchanged", "New". */
        public String movementWords() {
            var way = WORDS.getOrDefault(movement, movement);
            return better == null ? way : way + (better ? ", better" : ", worse");
        }

        /** Which arrow is drawn, if one is. */
        public @Nullable String direction() {
            return ARROWS.get(movement);
        }
    }

    public record Figure(String periodLabel, String display, String status, String statusWords) {}
}

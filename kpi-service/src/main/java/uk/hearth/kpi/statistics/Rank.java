package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An area's place among those with a value in the same release, the best first.
 *
 * @param rule the rule and version, {@link #RULE}
 * @param place from 1; ties share the better place
 * @param of how many areas have a value, the area itself included
 */
public record Rank(String rule, int place, int of) {

    public static final String RULE = "rank-1";

    private static final int QUARTERS = 4;

    /**
     * The area's rank; none where it has no value.
     *
     * @param values by area code, only the areas that have one
     * @param polarity lower is better ranks from the lowest, every other from the highest
     */
    public static Optional<Rank> of(String area, Map<String, BigDecimal> values, Polarity polarity) {
        var own = values.get(area);
        if (own == null) {
            return Optional.empty();
        }
        var best = polarity == Polarity.LOWER ? -1 : 1;
        var ahead = values.values().stream()
                .filter(other -> other.compareTo(own) == best)
                .count();
        return Optional.of(new Rank(RULE, (int) ahead + 1, values.size()));
    }

    /** 1 for the best quarter to 4; none among fewer than 4 areas. */
    public OptionalInt quartile() {
        return of < QUARTERS ? OptionalInt.empty() : OptionalInt.of(1 + QUARTERS * (place - 1) / of);
    }

    /** "4th of 32" */
    public String words() {
        return "%d%s of %d".formatted(place, ending(), of);
    }

    private String ending() {
        var teen = place % 100 / 10 == 1;
        return switch (teen ? 0 : place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

package uk.hearth.dashboard.placement.forecast;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario supposes, in the words of its form: the service judges them.
 *
 * @param inflation of prices, per cent a year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Supposed(
        List<RateChange> adjustments,
        List<Opening> openings,
        List<Planned> plannedPlaces,
        List<Price> prices,
        List<Share> shares,
        @Nullable String inflation) {

    public static final Supposed NOTHING = new Supposed(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Supposed {
        adjustments = orNone(adjustments);
        openings = orNone(openings);
        plannedPlaces = orNone(plannedPlaces);
        prices = orNone(prices);
        shares = orNone(shares);
    }

    /** Children come, leave or move more or less often than they did: one of the last three says how much. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RateChange(
            @Nullable String ageBand,
            @Nullable String from,
            @Nullable String to,
            @Nullable String multiply,
            @Nullable String add,
            @Nullable String childrenPerMonth) {

        public static final RateChange EMPTY = new RateChange(null, null, null, null, null, null);

        public @Nullable String amount() {
            return Stream.of(multiply, add, childrenPerMonth)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** What the amount is, as the service calls it. */
        public String how() {
            if (childrenPerMonth != null) {
                return "childrenPerMonth";
            }
            return add != null ? "add" : "multiply";
        }
    }

    /**
     * A provision that is to open.
     *
     * @param weekly price of a place, where it is not that of its kind
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opening(
            @Nullable String name,
            @Nullable String item,
            @Nullable String places,
            @Nullable String opens,
            @Nullable String closes,
            @Nullable String weekly) {

        public static final Opening EMPTY = new Opening(null, null, null, null, null, null);
    }

    /** How many children a group can take from a day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(
            @Nullable String group,
            @Nullable String from,
            @Nullable String places) {

        public static final Planned EMPTY = new Planned(null, null, null);
    }

    /** What a week of one child costs, in pounds. */
    public record Price(String item, String weekly) {}

    /** The part of a group's children who are in one kind of placement, of 1. */
    public record Share(String item, String share) {}

    @JsonIgnore
    public boolean isNothing() {
        return equals(NOTHING);
    }

    private static <T> List<T> orNone(@Nullable List<T> lines) {
        return lines == null ? List.of() : lines;
    }
}

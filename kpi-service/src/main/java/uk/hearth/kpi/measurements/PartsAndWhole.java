package uk.hearth.kpi.measurements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A count whose parts do not add up to it.
 *
 * @param of the breakdown whose figure is the whole: none, or one category
 * @param dimension by which its parts are told apart
 * @param whole the count as it stands
 * @param sum what its parts make together
 * @param difference the sum less the whole
 */
public record PartsAndWhole(Breakdown of, String dimension, BigDecimal whole, BigDecimal sum, BigDecimal difference) {

    /** One count of an indicator and period; without a value where it is missing. */
    public record Part(Breakdown breakdown, @Nullable BigDecimal value) {}

    private record Division(Breakdown of, String dimension) {}

    /**
     * Holds every count of one indicator and period against its parts, for counts alone: percentages do not add up. A
     * whole some of whose parts are missing is told only if the others exceed it already. In the order of the parts.
     */
    public static List<PartsAndWhole> disagreements(Collection<Part> counts) {
        var wholes = new LinkedHashMap<Breakdown, BigDecimal>();
        var parts = new LinkedHashMap<Division, List<Part>>();
        for (var count : counts) {
            if (count.value() != null) {
                wholes.put(count.breakdown(), count.value());
            }
            divisions(count.breakdown())
                    .forEach(division -> parts.computeIfAbsent(division, seen -> new ArrayList<>())
                            .add(count));
        }
        return parts.entrySet().stream()
                .flatMap(entry -> compare(entry.getKey(), wholes.get(entry.getKey().of), entry.getValue()).stream())
                .toList();
    }

    /** The wholes that a breakdown is a part of, with the dimension that it is a part by. */
    private static List<Division> divisions(Breakdown part) {
        if (part.dimension().isEmpty()) {
            return List.of();
        }
        if (part.dimension2().isEmpty()) {
            return List.of(new Division(Breakdown.WHOLE, part.dimension()));
        }
        return List.of(
                new Division(new Breakdown(part.dimension(), part.category(), "", ""), part.dimension2()),
                new Division(new Breakdown(part.dimension2(), part.category2(), "", ""), part.dimension()));
    }

    private static Optional<PartsAndWhole> compare(Division division, @Nullable BigDecimal whole, List<Part> parts) {
        if (whole == null) {
            return Optional.empty();
        }
        var known = parts.stream().map(Part::value).filter(Objects::nonNull).toList();
        var sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = sum.subtract(whole);
        var wrong = known.size() == parts.size() ? difference.signum() != 0 : difference.signum() > 0;
        return wrong
                ? Optional.of(new PartsAndWhole(division.of, division.dimension, whole, sum, difference))
                : Optional.empty();
    }
}

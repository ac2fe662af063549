package uk.hearth.placement.commitments;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.hearth.kit.rows.RowCheck;

/** Which of an authority's measures a row is about. */
final class MeantMeasures {

    private final Map<Measure.Key, Measure> byKey;
    private final Map<String, List<Measure>> byLink;

    MeantMeasures(List<Measure> measures) {
        this.byKey = measures.stream().collect(Collectors.toMap(Measure::key, Function.identity()));
        this.byLink = measures.stream()
                .filter(measure -> measure.link() != null)
                .collect(Collectors.groupingBy(measure -> String.valueOf(measure.link())));
    }

    /** The measure that is named, or all that are linked to the indicator; none once an error was added. */
    List<Measure> of(RowCheck check) {
        var indicator = check.text("indicator");
        if (indicator.isEmpty()) {
            return named(check);
        }
        if (check.text("commitment").isPresent() || check.text("measure").isPresent()) {
            check.wrong(
                    "indicator",
                    "measure-named-twice",
                    "The row names a measure and an indicator",
                    "Name one of the two");
            return List.of();
        }
        var linked = byLink.getOrDefault(indicator.get(), List.of());
        if (linked.isEmpty()) {
            check.wrong(
                    "indicator",
                    "unknown-indicator",
                    "No measure is linked to this indicator",
                    "Link a measure to it, or leave the row out");
        }
        return linked;
    }

    private List<Measure> named(RowCheck check) {
        var commitment = check.requiredText("commitment");
        var measure = check.requiredText("measure");
        if (commitment.isEmpty() || measure.isEmpty()) {
            return List.of();
        }
        var named = byKey.get(new Measure.Key(commitment.get(), measure.get()));
        if (named == null) {
            check.wrong(
                    "measure",
                    "unknown-measure",
                    "The commitment has no measure of this code, or there is no such commitment",
                    "Bring the measures in first, or look the codes up");
            return List.of();
        }
        return List.of(named);
    }
}

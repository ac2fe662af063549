package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts;
import uk.hearth.kit.disclosure.Counts.Place;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.disclosure.Suppression;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.placement.commitments.CommitteeScreen.Spot;

/** Of a whole and its parts, period by period, what has to be hidden so that no small part can be worked out. */
final class HiddenParts {

    private final List<Measure.Key> keys;
    private final List<Map<ReportingPeriod, BigDecimal>> figures;
    private final DisclosureRules rules;

    HiddenParts(MeasureHistory whole, List<MeasureHistory> parts, DisclosureRules rules) {
        var all = Stream.concat(parts.stream(), Stream.of(whole)).toList(); // the whole is the last row, as in a table
        this.keys = all.stream().map(history -> history.measure().key()).toList();
        this.figures = all.stream().map(CommitteeScreen::figures).toList();
        this.rules = rules;
    }

    Set<Spot> spots() {
        var periods = new TreeSet<ReportingPeriod>();
        figures.forEach(known -> periods.addAll(known.keySet()));
        var spots = new HashSet<Spot>();
        periods.forEach(period -> spots.addAll(spots(period)));
        return spots;
    }

    private Set<Spot> spots(ReportingPeriod period) {
        var cells = new ArrayList<List<@Nullable Long>>();
        for (var known : figures) {
            cells.add(cell(known.get(period)));
        }
        cells.add(cells.size() - 1, cell(rest(period)));
        var suppressed = Suppression.of(new Counts(cells), rules);
        var spots = new HashSet<Spot>();
        for (int row = 0; row < keys.size(); row++) {
            var place = row < keys.size() - 1 ? row : row + 1; // past the rest
            if (suppressed.hides(new Place(place, 0)) && figures.get(row).containsKey(period)) {
                spots.add(new Spot(keys.get(row), period));
            }
        }
        return spots;
    }

    /** Those of the whole that are in no part: readers can work them out, so that they count as a part. */
    private @Nullable BigDecimal rest(ReportingPeriod period) {
        var whole = figures.get(figures.size() - 1).get(period);
        var parts = figures.subList(0, figures.size() - 1);
        if (whole == null || !parts.stream().allMatch(part -> part.containsKey(period))) {
            return null;
        }
        var rest = parts.stream().map(part -> part.get(period)).reduce(whole, BigDecimal::subtract);
        return rest.signum() < 0 ? null : rest;
    }

    /** A list is a table of one column, without the rows' totals. */
    private static List<@Nullable Long> cell(@Nullable BigDecimal count) {
        return Arrays.asList(count == null ? null : count.longValue(), null);
    }
}

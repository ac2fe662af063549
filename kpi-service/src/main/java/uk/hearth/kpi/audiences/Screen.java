package uk.hearth.kpi.audiences;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.statistics.Unit;

/**
 * What stands between the figures and an audience.
 *
 * @param rules absent inside the council
 */
public record Screen(Audience audience, @Nullable DisclosureRules rules) {

    /** The figure, or that it is suppressed; so that nothing worked out from what comes of it can tell it either. */
    public Measurement show(Measurement figure, Unit unit) {
        var value = figure.value();
        if (rules == null || value == null) {
            return figure;
        }
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        var small = unit == Unit.COUNT && rules.small(value)
                || numerator != null && denominator != null && rules.small(numerator, denominator);
        if (small) {
            return new Measurement(
                    figure.indicator(), figure.period(), null, Missing.SUPPRESSED, false, null, null, null);
        }
        return unit == Unit.COUNT ? figure.withValue(rules.rounded(value)) : figure;
    }

    /** The rules that an answer names as applied. */
    public List<String> applied() {
        return rules == null ? List.of() : List.of(rules.version());
    }
}

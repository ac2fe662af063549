package uk.hearth.kpi.audiences;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.disclosure.DisclosureRules;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.statistics.Unit;

/** What stands between the figures of an authority and an audience. */
public final class Screen {

    private final Audience audience;
    private final @Nullable DisclosureRules rules;
    private final Supplier<Set<Figure>> tellingSums;
    private @Nullable Set<Figure> telling;

    /**
     * @param rules absent inside the council
     * @param tellingSums figures of longer periods that would tell a hidden one of a shorter, found when first needed
     */
    Screen(Audience audience, @Nullable DisclosureRules rules, Supplier<Set<Figure>> tellingSums) {
        this.audience = audience;
        this.rules = rules;
        this.tellingSums = tellingSums;
    }

    /** The whole of an indicator in a period. */
    public record Figure(String indicator, ReportingPeriod period) {}

    public Audience audience() {
        return audience;
    }

    public @Nullable DisclosureRules rules() {
        return rules;
    }

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
        if (small || tells(new Figure(figure.indicator(), figure.period()))) {
            return new Measurement(
                    figure.indicator(), figure.period(), null, Missing.SUPPRESSED, false, null, null, null);
        }
        return unit == Unit.COUNT ? figure.withValue(rules.rounded(value)) : figure;
    }

    /** Whether a figure, large enough itself, would tell a small one of a shorter period. */
    public boolean tells(Figure figure) {
        if (rules == null) {
            return false;
        }
        if (telling == null) {
            telling = tellingSums.get();
        }
        return telling.contains(figure);
    }

    /** The rules that an answer names as applied. */
    public List<String> applied() {
        return rules == null ? List.of() : List.of(rules.version());
    }

    /** For whom, and by which rules: what an answer's tag depends on. */
    @Override
    public String toString() {
        return audience.wire() + " " + rules;
    }
}

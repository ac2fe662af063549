package uk.hearth.kpi.audiences;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.measurements.Measurement;
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
        var small = unit == Unit.COUNT && rules.small(value.abs()) // a difference can be below zero
                || numerator != null && denominator != null && rules.small(numerator, denominator);
        if (small || tells(new Figure(figure.indicator(), figure.period()))) {
            return figure.suppressed();
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

    /**
     * The same for figures of many indicators; asks what their units are only if it hides anything. Of an indicator that
     * is not known nothing is shown.
     */
    public UnaryOperator<Measurement> over(Supplier<Map<String, IndicatorView>> indicators) {
        if (rules == null) {
            return figure -> figure;
        }
        var known = indicators.get();
        return figure -> {
            var indicator = known.get(figure.indicator());
            return indicator == null ? figure.suppressed() : show(figure, indicator.unit());
        };
    }

    /** A figure that is shown, without the counts behind it where these are not for the audience. */
    public Measurement bare(Measurement figure) {
        return rules == null ? figure : figure.withoutFraction();
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

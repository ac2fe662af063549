package uk.hearth.kpi.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.UnitRules;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.TargetKind;

/** The figures of one row of targets, and whether they fit its kind, its indicator and each other. */
record TargetBounds(
        Optional<BigDecimal> value,
        Optional<BigDecimal> upper,
        Optional<BigDecimal> tolerance,
        Optional<TargetProfile> profile) {

    static TargetBounds read(RowCheck check, Optional<IndicatorView> indicator) {
        var bounds = new TargetBounds(
                check.number("value"),
                check.number("upper_value"),
                check.number("tolerance"),
                TargetProfile.read(check));
        indicator.ifPresent(known -> bounds.checkUnit(check, known));
        bounds.checkOrder(check);
        if (bounds.tolerance.isPresent() && bounds.tolerance.get().signum() < 0) {
            check.wrong(
                    "tolerance", "below-zero", "A tolerance is not below 0", "Leave it out for the usual 10 per cent");
        }
        return bounds;
    }

    private void checkUnit(RowCheck check, IndicatorView indicator) {
        value.ifPresent(bound -> UnitRules.check(check, "value", indicator.unit(), bound));
        upper.ifPresent(bound -> UnitRules.check(check, "upper_value", indicator.unit(), bound));
        profile.map(TargetProfile::months)
                .orElse(List.of())
                .forEach(bound -> UnitRules.check(check, "profile", indicator.unit(), bound));
    }

    void checkKind(RowCheck check, TargetKind kind) {
        var single = kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST;
        var ranged = kind == TargetKind.BETWEEN;
        if (check.text("profile").isPresent() && (!single || check.text("value").isPresent())) {
            misfit(check, "profile", "Only at least and at most have a profile, and then no value");
            return;
        }
        var wantsValue = ranged || (single && check.text("profile").isEmpty());
        if (value.isPresent() != wantsValue && check.text("value").isPresent() != wantsValue) {
            misfit(
                    check,
                    "value",
                    wantsValue ? "This kind of target needs a value" : "This kind of target has no value");
        }
        if (upper.isPresent() != ranged && check.text("upper_value").isPresent() != ranged) {
            misfit(check, "upper_value", ranged ? "Between needs an upper value" : "Only between has an upper value");
        }
    }

    /** Status goes by the target's kind, assurance by the indicator's polarity: the two must not say opposite things. */
    static void checkPolarity(RowCheck check, TargetKind kind, Polarity polarity) {
        var ceiling = kind == TargetKind.AT_MOST && polarity == Polarity.HIGHER;
        var floor = kind == TargetKind.AT_LEAST && polarity == Polarity.LOWER;
        if (ceiling || floor) {
            check.wrong(
                    "kind",
                    "kind-contradicts-polarity",
                    ceiling
                            ? "Higher is better for this indicator: at most would call the better figure off target"
                            : "Lower is better for this indicator: at least would call the better figure off target",
                    "Correct the kind, or ask for the indicator's polarity to be corrected");
        }
    }

    private void checkOrder(RowCheck check) {
        if (value.isPresent() && upper.isPresent() && value.get().compareTo(upper.get()) > 0) {
            check.wrong("upper_value", "bounds-crossed", "The upper value is below the value", "Swap the two");
        }
    }

    private static void misfit(RowCheck check, String column, String message) {
        check.wrong(column, "value-does-not-fit-kind", message, "Correct the kind or the value");
    }
}

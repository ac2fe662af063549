package uk.hearth.placement.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;

/** What makes a measure one that can be read: its link, its target, and the way there. */
final class MeasureRules {

    // as kpi-service has its codes
    private static final Pattern INDICATOR = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    // as the definitions of this service's figures are numbered: P11, SG1, V3m
    private static final Pattern FIGURE = Pattern.compile("[A-Z]{1,2}[0-9]{1,2}[a-z]?");

    private final SetMeasure measure;
    private final List<InputError> errors = new ArrayList<>();

    private MeasureRules(SetMeasure measure) {
        this.measure = measure;
    }

    /** Every rule that the measure breaks by itself, said of the field that breaks it. */
    static List<InputError> errors(SetMeasure measure) {
        var rules = new MeasureRules(measure);
        rules.checkLink();
        rules.checkCounting();
        rules.checkFigures();
        rules.checkMilestones();
        return rules.errors;
    }

    private void wrong(String field, String code, String message, String remedy) {
        errors.add(InputError.inField(field, code, message, remedy));
    }

    private void checkLink() {
        var link = measure.link();
        switch (measure.source()) {
            case BY_HAND -> {
                if (link != null) {
                    wrong("link", "link-not-meant", "A count entered by hand is linked to nothing", "Leave it out");
                }
            }
            case INDICATOR -> checkForm(link, INDICATOR, "Write the indicator's code, such as CLA-20-MILES");
            case FIGURE -> {
                if (checkForm(link, FIGURE, "Write the id of the figure's definition, such as P11")) {
                    checkFigure(String.valueOf(link));
                }
            }
        }
    }

    private boolean checkForm(@Nullable String link, Pattern form, String remedy) {
        var known = link != null && form.matcher(link).matches();
        if (!known) {
            wrong("link", "unknown-indicator-form", "This is not the form that such codes have", remedy);
        }
        return known;
    }

    private void checkFigure(String id) {
        var unit = LinkedFigures.unit(id);
        if (unit.isEmpty()) {
            wrong(
                    "link",
                    "unknown-figure",
                    "No figure of this service has this id, or it is a mix of several",
                    "Look the id up among the figures' definitions");
        } else if (unit.get() != measure.unit()) {
            wrong("unit", "unit-not-the-figures", "The figure is counted in another unit", "Write the figure's unit");
        }
    }

    private void checkCounting() {
        var count = measure.unit() == MeasureUnit.COUNT;
        if (!count && measure.counting() == Counting.FLOW) {
            wrong("counting", "flow-not-a-count", "Only counts add up from period to period", "Write level");
        }
        if (!count && measure.partOf() != null) {
            wrong("partOf", "part-not-a-count", "Only counts are parts of one another", "Leave it out");
        }
    }

    private void checkFigures() {
        var baseline = measure.baseline();
        var target = measure.target();
        if (baseline != null) {
            UnitRules.wrong("baseline.value", measure.unit(), baseline.value()).ifPresent(errors::add);
        }
        if (target != null) {
            UnitRules.wrong("target.value", measure.unit(), target.value()).ifPresent(errors::add);
        }
        if (baseline != null && target != null && !baseline.period().lastDay().isBefore(target.day())) {
            wrong("target.by", "dates-not-in-order", "The target is due before the start", "Check the two periods");
        }
    }

    private void checkMilestones() {
        var target = measure.target();
        if (target == null) {
            if (!measure.milestones().isEmpty()) {
                wrong(
                        "milestones",
                        "milestone-without-target",
                        "Milestones lead to a target, and there is none",
                        "Set the target, or leave the milestones out");
            }
            return;
        }
        var before = measure.baseline() == null ? null : asStep(measure.baseline());
        for (int i = 0; i < measure.milestones().size(); i++) {
            var step = measure.milestones().get(i);
            checkStep("milestones[%d]".formatted(i), before, step, target);
            before = step;
        }
    }

    private void checkStep(String field, @Nullable MeasureStep before, MeasureStep step, MeasureTarget target) {
        UnitRules.wrong(field + ".value", measure.unit(), step.value()).ifPresent(errors::add);
        if (before != null && !before.dueOn().isBefore(step.dueOn())
                || step.dueOn().isAfter(target.day())) {
            wrong(
                    field + ".dueOn",
                    "milestone-out-of-order",
                    "It is not after the start and the milestone above it, or it is after the target",
                    "Put milestones in the order in which they are due");
        }
        var upwards = target.kind() == TargetKind.AT_LEAST ? 1 : -1;
        var back = before != null && upwards * step.value().compareTo(before.value()) < 0;
        if (back || upwards * step.value().compareTo(target.value()) > 0) {
            wrong(
                    field + ".value",
                    "milestone-out-of-order",
                    "It leads away from the target, or beyond it",
                    "Let milestones go from the start to the target");
        }
    }

    private static MeasureStep asStep(Baseline baseline) {
        return new MeasureStep(baseline.period().lastDay(), baseline.value());
    }
}

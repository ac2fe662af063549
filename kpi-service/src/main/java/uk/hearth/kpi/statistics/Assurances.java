package uk.hearth.kpi.statistics;

import java.math.BigDecimal;

/** A target against the limits in force: what the process will do if nothing is changed. */
final class Assurances {

    private Assurances() {}

    /**
     * Polarity says which side of a single target is better; of an indicator wanted in a range, the target itself does.
     * A target on a limit is inconsistent; bounds on the limits hold them inside.
     */
    static Assurance of(Target target, ProcessLimits limits, Polarity polarity) {
        if (polarity == Polarity.NEUTRAL) {
            return Assurance.NONE;
        }
        if (target instanceof Target.AtLeast least) {
            return single(least.value(), limits, polarity.betterSide().orElse(Side.HIGH));
        }
        if (target instanceof Target.AtMost most) {
            return single(most.value(), limits, polarity.betterSide().orElse(Side.LOW));
        }
        return target instanceof Target.Between range ? between(range, limits) : Assurance.NONE;
    }

    private static Assurance single(BigDecimal target, ProcessLimits limits, Side better) {
        return switch (limits.outside(target)) {
            case 1 -> better == Side.HIGH ? Assurance.FAIL : Assurance.PASS;
            case -1 -> better == Side.HIGH ? Assurance.PASS : Assurance.FAIL;
            default -> Assurance.INCONSISTENT;
        };
    }

    private static Assurance between(Target.Between range, ProcessLimits limits) {
        if (limits.lower().compareTo(range.lower()) >= 0 && limits.upper().compareTo(range.upper()) <= 0) {
            return Assurance.PASS;
        }
        var wholly =
                limits.upper().compareTo(range.lower()) < 0 || limits.lower().compareTo(range.upper()) > 0;
        return wholly ? Assurance.FAIL : Assurance.INCONSISTENT;
    }
}

package uk.hearth.kpi.attention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.statistics.Direction;
import uk.hearth.kpi.statistics.Signal;
import uk.hearth.kpi.statistics.Status;
import uk.hearth.kpi.targets.TargetView;

/** Whether an indicator needs attention, and the reason in a sentence. */
final class IndicatorAttention {

    private IndicatorAttention() {}

    /** Nothing for one that meets its target, or has none, and is not really changing. */
    static Optional<AttentionItem> of(IndicatorStanding standing, String authority) {
        return kind(standing).map(kind -> item(kind, standing, authority));
    }

    private static Optional<AttentionKind> kind(IndicatorStanding standing) {
        if (standing.missed()) {
            if (standing.worsening()) {
                return Optional.of(AttentionKind.TARGET_MISSED_AND_WORSENING);
            }
            return Optional.of(standing.outOfReach() ? AttentionKind.TARGET_OUT_OF_REACH : AttentionKind.TARGET_MISSED);
        }
        if (standing.worsening()) {
            return Optional.of(AttentionKind.GETTING_WORSE);
        }
        if (standing.status() == Status.CLOSE_TO_TARGET) {
            return Optional.of(AttentionKind.CLOSE_TO_TARGET);
        }
        return standing.improving() ? Optional.of(AttentionKind.GETTING_BETTER) : Optional.empty();
    }

    private static AttentionItem item(AttentionKind kind, IndicatorStanding standing, String authority) {
        var lasted = standing.missed() || kind == AttentionKind.CLOSE_TO_TARGET
                ? standing.periodsAsNow()
                : standing.periodsSignalled();
        var code = standing.indicator().code();
        return new AttentionItem(
                kind,
                kind.weight(lasted),
                words(standing),
                code,
                standing.since(lasted).code(),
                lasted,
                Map.of("act", "/api/v1/indicators/%s/series?authority=%s".formatted(code, authority)),
                code);
    }

    /** "X was 64% in January 2019, missing its target of at least 95%, for the 5th month running; it is falling ..." */
    static String words(IndicatorStanding standing) {
        var indicator = standing.indicator();
        var last = standing.last();
        var said = "%s was %s in %s"
                .formatted(
                        indicator.title(),
                        Shown.of(last.value(), indicator.unit(), indicator.decimals()),
                        inSentence(last.period().label()));
        return said + against(standing) + going(standing) + signal(standing) + left(standing) + ".";
    }

    private static String against(IndicatorStanding standing) {
        var target = lower(
                TargetView.of(standing.target(), standing.indicator().unit()).words());
        return switch (standing.status()) {
            case ON_TARGET -> ", meeting its target of " + target;
            case CLOSE_TO_TARGET -> ", close to its target of " + target + running(standing);
            case BELOW_TARGET, OFF_TARGET -> ", missing its target of " + target + running(standing);
            case NONE -> "";
        };
    }

    private static String running(IndicatorStanding standing) {
        var lasted = standing.periodsAsNow();
        if (lasted < 2) {
            return "";
        }
        var each = switch (standing.indicator().frequency()) {
            case MONTHLY -> "month";
            case QUARTERLY -> "quarter";
            case ANNUAL -> "year";
        };
        return ", for the %s %s running".formatted(ordinal(lasted), each);
    }

    private static String going(IndicatorStanding standing) {
        if (standing.better().isEmpty()) {
            return "";
        }
        var way = standing.travel().direction() == Direction.UP ? "rising" : "falling";
        return "; it is %s, which is %s".formatted(way, standing.better().get() ? "better" : "worse");
    }

    private static String signal(IndicatorStanding standing) {
        var signal = standing.last().signal().signal();
        if (signal == null || !standing.worsening() && !standing.improving()) {
            return "";
        }
        return "; " + inWords(signal);
    }

    private static String inWords(Signal signal) {
        return switch (signal) {
            case OUTSIDE -> "the last figure is outside what chance alone would bring";
            case TREND -> "the last 7 figures or more all go the same way";
            case TWO_IN_THREE -> "two of the last three figures are near a limit of what chance would bring";
            case SHIFT -> "the last 7 figures or more are all on one side of their average";
        };
    }

    private static String left(IndicatorStanding standing) {
        return standing.missed() && standing.outOfReach() ? "; left as it is, it will not meet the target" : "";
    }

    private static String inSentence(String label) {
        return label.startsWith("Quarter") ? "q" + label.substring(1) : label;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String ordinal(int number) {
        var tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}

package uk.hearth.kpi.editions;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.scorecards.ScorecardRow;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Status;
import uk.hearth.kpi.statistics.Unit;

/** Compares one indicator's rows of two papers, and says so in words. */
final class RowComparison {

    private RowComparison() {}

    static ComparedRow added(ScorecardRow row) {
        var now = PaperFigure.of(row);
        var words = "New in this paper: %s.".formatted(now.display());
        return row(row, null, now, null, Movement.ADDED, null, words);
    }

    static ComparedRow dropped(ScorecardRow row) {
        var then = PaperFigure.of(row);
        var words = "No longer in this paper; it was %s.".formatted(then.display());
        return row(row, then, null, null, Movement.DROPPED, null, words);
    }

    static ComparedRow of(ScorecardRow now, ScorecardRow before) {
        var figure = PaperFigure.of(now);
        var then = PaperFigure.of(before);
        var change = figure.value() == null || then.value() == null
                ? null
                : figure.value().subtract(then.value());
        var revised = revised(now, then);
        var words = moved(now, then, figure, change) + statusWords(then, figure) + revisedWords(then, revised);
        return row(now, then, figure, change, movement(change), revised, words);
    }

    private static ComparedRow row(
            ScorecardRow row,
            @Nullable PaperFigure then,
            @Nullable PaperFigure now,
            @Nullable BigDecimal change,
            Movement movement,
            @Nullable String revised,
            String words) {
        var statusChanged = then != null && now != null && then.status() != now.status();
        return new ComparedRow(
                row.section(),
                row.indicator(),
                row.title(),
                then,
                now,
                change,
                movement,
                better(row.polarity(), movement),
                statusChanged,
                revised,
                words);
    }

    private static Movement movement(@Nullable BigDecimal change) {
        if (change == null) {
            return Movement.NOT_COMPARABLE;
        }
        if (change.signum() == 0) {
            return Movement.SAME;
        }
        return change.signum() > 0 ? Movement.UP : Movement.DOWN;
    }

    private static @Nullable Boolean better(Polarity polarity, Movement movement) {
        var moved = movement == Movement.UP || movement == Movement.DOWN;
        var sided = polarity == Polarity.HIGHER || polarity == Polarity.LOWER;
        return moved && sided ? (movement == Movement.UP) == (polarity == Polarity.HIGHER) : null;
    }

    private static String moved(ScorecardRow row, PaperFigure then, PaperFigure now, @Nullable BigDecimal change) {
        if (change == null) {
            return "Not comparable: %s then, %s now.".formatted(said(then), said(now));
        }
        if (change.signum() == 0) {
            return "Unchanged at %s.".formatted(now.display());
        }
        if (now.display().equals(then.display())) {
            return "Hardly changed at %s.".formatted(now.display());
        }
        var better = better(row.polarity(), movement(change));
        return "%s by %s, from %s to %s%s."
                .formatted(
                        change.signum() > 0 ? "Rose" : "Fell",
                        by(change.abs(), row),
                        then.display(),
                        now.display(),
                        better == null ? "" : better ? ": better" : ": worse");
    }

    private static String by(BigDecimal change, ScorecardRow row) {
        if (row.unit() != Unit.PERCENT) {
            return Shown.of(change, row.unit(), row.decimals());
        }
        var points = Shown.of(change, Unit.SCORE, row.decimals());
        return points + (points.equals("1") ? " point" : " points");
    }

    private static String said(PaperFigure figure) {
        return figure.display().toLowerCase(Locale.UK);
    }

    private static String statusWords(PaperFigure then, PaperFigure now) {
        if (then.status() == now.status() || then.status() == Status.NONE || now.status() == Status.NONE) {
            return "";
        }
        return " Now %s; was %s."
                .formatted(
                        now.statusWords().toLowerCase(Locale.UK),
                        then.statusWords().toLowerCase(Locale.UK));
    }

    /** The earlier paper's period as the later paper shows it, if it shows it differently. */
    private static @Nullable String revised(ScorecardRow now, PaperFigure then) {
        return now.cells().stream()
                .filter(cell -> cell.period().equals(then.period()))
                .filter(cell -> !same(cell.value(), then.value()))
                .map(cell -> cell.display())
                .findFirst()
                .orElse(null);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static String revisedWords(PaperFigure then, @Nullable String revised) {
        return revised == null
                ? ""
                : " %s has been revised since, from %s to %s.".formatted(then.periodLabel(), then.display(), revised);
    }
}

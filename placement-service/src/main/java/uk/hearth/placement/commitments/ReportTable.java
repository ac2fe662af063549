package uk.hearth.placement.commitments;

import static uk.hearth.kit.tables.Column.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;

/** The report as a table: one row a commitment. */
final class ReportTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String BETWEEN = "; ";

    private static final List<Column> COLUMNS = List.of(
            text("authority", "Authority").described("ONS code"),
            text("commitment", "Commitment"),
            text("title", "We will"),
            text("owner", "Owner").described("A post"),
            Column.of("due", "Due", ColumnType.DATE),
            text("status", "Status").described("As set by hand, or else as worked out"),
            text("worked_out", "Status worked out")
                    .described("From measures, milestones and the day on which it is due"),
            text("set_by_hand", "Set by hand").described("By whom, when and why the status was set"),
            text("moved", "What moved"),
            text("late", "What is late"),
            text("targets", "Targets"),
            text("statements", "I statements").described("What young people say that it answers"),
            text("latest_note", "Latest note"));

    private ReportTable() {}

    static Table of(CommitmentReport report) {
        var title = "Commitments of %s, %s to %s"
                .formatted(report.authority(), DAY.format(report.from()), DAY.format(report.to()));
        var hidden = report.disclosure().isEmpty()
                ? null
                : "c: confidential, a small number of people or one that would tell it (%s)"
                        .formatted(String.join(" ", report.disclosure()));
        return new Table(
                "commitments-%s-%s-%s".formatted(report.authority(), report.from(), report.to()),
                COLUMNS,
                report.commitments().stream()
                        .map(line -> cells(report.authority(), line))
                        .toList(),
                new TableNotes(title, hidden, null, null));
    }

    private static List<@Nullable Object> cells(String authority, CommitmentLine line) {
        return Arrays.asList(
                authority,
                line.code(),
                line.title(),
                line.owner(),
                line.dueOn(),
                line.statusWords(),
                line.workedOut().words(),
                line.override() == null ? null : byHand(line.override()),
                joined(line.measures().stream().filter(MeasureLine::moved).map(MeasureLine::movementWords)),
                joined(line.late().stream().map(overdue -> "%s (due %s)".formatted(overdue.what(), day(overdue)))),
                joined(line.measures().stream()
                        .filter(measure -> measure.target() != null)
                        .map(measure ->
                                "%s %s: %s".formatted(measure.title(), measure.targetWords(), measure.statusWords()))),
                joined(line.statements().stream().map(CommitmentLine.AnsweredStatement::wording)),
                line.notes().isEmpty() ? null : line.notes().get(0).note());
    }

    private static String byHand(StatusOverride override) {
        var on = LocalDate.ofInstant(override.setAt(), LONDON);
        return "By %s on %s: %s".formatted(override.setBy(), DAY.format(on), override.reason());
    }

    private static String day(Overdue overdue) {
        return DAY.format(overdue.dueOn());
    }

    private static @Nullable String joined(Stream<String> parts) {
        var text = parts.collect(Collectors.joining(BETWEEN));
        return text.isEmpty() ? null : text;
    }
}

package uk.hearth.placement.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.commitments.ReportPaper.Grid;

/** Puts a report into a paper's words. Nothing but the report itself is looked at. */
final class ReportWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final String NONE = "none";

    private final CommitmentReport report;

    private ReportWriter(CommitmentReport report) {
        this.report = report;
    }

    static ReportPaper write(CommitmentReport report) {
        var writer = new ReportWriter(report);
        return new ReportPaper(
                "Commitments of %s, %s to %s".formatted(report.authority(), day(report.from()), day(report.to())),
                "commitments-%s-%s-%s".formatted(report.authority(), report.from(), report.to()),
                writer.opening(),
                writer.overview(),
                report.commitments().stream().map(SectionWriter::write).toList());
    }

    private List<String> opening() {
        var opening = new ArrayList<String>();
        opening.add("For the %s. Of %d commitments %d have a measure that moved, and %d have something that is late."
                .formatted(report.audience().wire().replace('_', ' '), report.total(), report.moved(), report.late()));
        if (report.asKnownAt() != null) {
            opening.add("As it was known on %s.".formatted(day(report.asKnownAt())));
        }
        if (!report.disclosure().isEmpty()) {
            opening.add("c: confidential, a small number of people or one that would tell it (%s)."
                    .formatted(String.join(" ", report.disclosure())));
        }
        return opening;
    }

    private Grid overview() {
        return new Grid(
                "Every commitment, what is late first",
                List.of("Commitment", "Owner", "Due", "Status", "What moved", "What is late"),
                report.commitments().stream().map(ReportWriter::row).toList());
    }

    private static List<String> row(CommitmentLine line) {
        var moved = line.measures().stream().filter(MeasureLine::moved).map(MeasureLine::title);
        return List.of(
                line.code() + " " + line.title(),
                orNone(line.owner()),
                due(line),
                line.statusWords(),
                joined(moved),
                joined(line.late().stream().map(Overdue::what)));
    }

    static String due(CommitmentLine line) {
        return line.dueOn() == null ? NONE : day(line.dueOn());
    }

    static String orNone(@Nullable String text) {
        return text == null ? NONE : text;
    }

    private static String joined(Stream<String> parts) {
        return parts.reduce((one, next) -> one + "; " + next).orElse(NONE);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant instant) {
        return DAY.format(instant.atZone(LONDON));
    }
}

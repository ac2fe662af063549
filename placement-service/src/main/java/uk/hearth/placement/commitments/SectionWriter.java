package uk.hearth.placement.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.hearth.placement.commitments.ReportPaper.Grid;
import uk.hearth.placement.commitments.ReportPaper.Points;
import uk.hearth.placement.commitments.ReportPaper.Section;

/** Puts what a report says of one commitment into words. */
final class SectionWriter {

    private final CommitmentLine line;

    private SectionWriter(CommitmentLine line) {
        this.line = line;
    }

    static Section write(CommitmentLine line) {
        return new SectionWriter(line).section();
    }

    private Section section() {
        var id = "commitment-" + line.code().toLowerCase(Locale.ROOT);
        return new Section(
                id,
                line.code() + " " + line.title(),
                said(),
                line.measures().isEmpty() ? null : measures(),
                Stream.of(
                                new Points(id + "-late", "What is late", late()),
                                new Points(id + "-said", "What young people say", statements()),
                                new Points(id + "-notes", "Notes", notes()))
                        .filter(points -> !points.items().isEmpty())
                        .toList());
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        if (line.wording() != null) {
            said.add(line.wording());
        }
        said.add("%s. Owner: %s. Due: %s."
                .formatted(line.statusWords(), ReportWriter.orNone(line.owner()), ReportWriter.due(line)));
        var override = line.override();
        if (override != null) {
            said.add("Set by hand by %s on %s: %s Worked out from measures it would be: %s."
                    .formatted(
                            override.setBy(),
                            ReportWriter.day(override.setAt()),
                            sentence(override.reason()),
                            line.workedOut().words()));
        }
        return said;
    }

    private Grid measures() {
        return new Grid(
                "Measures of " + line.code(),
                List.of("Measure", "Before", "Now", "What became of it", "Target", "How it stands"),
                line.measures().stream().map(SectionWriter::measure).toList());
    }

    private static List<String> measure(MeasureLine measure) {
        return List.of(
                measure.title(),
                measure.from() == null ? ReportWriter.NONE : measure.from().words(),
                measure.to() == null ? ReportWriter.NONE : measure.to().words(),
                measure.movement().words(),
                ReportWriter.orNone(measure.targetWords()),
                measure.statusWords());
    }

    private List<String> late() {
        return line.late().stream()
                .map(overdue -> "%s (due %s)".formatted(overdue.what(), ReportWriter.day(overdue.dueOn())))
                .toList();
    }

    private List<String> statements() {
        return line.statements().stream()
                .map(CommitmentLine.AnsweredStatement::wording)
                .toList();
    }

    private List<String> notes() {
        return line.notes().stream()
                .map(note -> "%s: %s".formatted(ReportWriter.day(note.writtenAt()), note.note()))
                .toList();
    }

    private static String sentence(String words) {
        var text = words.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}

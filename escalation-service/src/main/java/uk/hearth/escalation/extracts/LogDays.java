package uk.hearth.escalation.extracts;

import java.time.LocalDate;
import java.util.Optional;
import uk.hearth.kit.rows.RowCheck;

/** The days that a row of a log tells, in their order. */
record LogDays(
        Optional<LocalDate> raised, Optional<LocalDate> formal, Optional<LocalDate> stage, Optional<LocalDate> closed) {

    static LogDays read(RowCheck check, CaseCells cells) {
        var days = new LogDays(
                cells.requiredDay(check, "raised_on"),
                cells.day(check, "formal_on"),
                cells.day(check, "stage_on"),
                cells.day(check, "closed_on"));
        cells.requireOrder(check, days.raised, "formal_on", days.formal);
        cells.requireOrder(check, days.formal.or(() -> days.raised), "stage_on", days.stage);
        cells.requireOrder(check, days.last(), "closed_on", days.closed);
        return days;
    }

    private Optional<LocalDate> last() {
        return stage.or(() -> formal).or(() -> raised);
    }

    /** Notes a closing day of a case that is open. */
    void checkClosed(RowCheck check, CaseCells cells, Optional<String> status) {
        if (closed.isPresent() && status.filter("open"::equals).isPresent()) {
            check.wrong(
                    cells.fields().place("closed_on"),
                    "open-and-closed",
                    "An open case has a closing day",
                    "Leave the day out, or say how it was closed");
        }
    }
}

package uk.hearth.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.hearth.kit.calendar.CalendarCorrections;
import uk.hearth.kit.calendar.WorkingDays;

/** The working days of each authority: England's, as its own corrections leave them. */
@ApplicationScoped
public class CouncilCalendars {

    private final CorrectedDays corrected;

    CouncilCalendars(CorrectedDays corrected) {
        this.corrected = corrected;
    }

    /** Before deadlines are worked out and kept: nobody corrects the calendar until the transaction ends. */
    public void share(String authority) {
        corrected.share(authority);
    }

    public WorkingDays of(String authority) {
        var said = corrected.of(authority);
        return new WorkingDays(new CalendarCorrections(
                days(said, CorrectionKind.HOLIDAY_ADDED),
                days(said, CorrectionKind.HOLIDAY_REMOVED),
                days(said, CorrectionKind.CLOSED)));
    }

    private static Set<LocalDate> days(List<CorrectedDayView> said, CorrectionKind kind) {
        return said.stream()
                .filter(one -> one.kind() == kind)
                .map(CorrectedDayView::day)
                .collect(Collectors.toSet());
    }
}

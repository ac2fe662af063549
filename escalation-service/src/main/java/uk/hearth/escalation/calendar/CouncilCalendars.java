package uk.hearth.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.hearth.kit.calendar.CalendarCorrections;
import uk.hearth.kit.calendar.WorkingDays;

/** The working days of each authority: England's, as its own corrections leave them. */
@ApplicationScoped
public class CouncilCalendars {

    private final CorrectedDays corrected;

    CouncilCalendars(CorrectedDays corrected) {
        this.corrected = corrected;
    }

    public WorkingDays of(String authority) {
        Map<CorrectionKind, Set<LocalDate>> days = new EnumMap<>(CorrectionKind.class);
        for (var kind : CorrectionKind.values()) {
            days.put(kind, new HashSet<>());
        }
        corrected.of(authority).forEach(said -> days.get(said.kind()).add(said.day()));
        return new WorkingDays(new CalendarCorrections(
                days.get(CorrectionKind.HOLIDAY_ADDED),
                days.get(CorrectionKind.HOLIDAY_REMOVED),
                days.get(CorrectionKind.CLOSED)));
    }
}

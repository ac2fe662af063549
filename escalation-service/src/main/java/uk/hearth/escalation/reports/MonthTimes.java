package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.hearth.escalation.reports.ClockTimes.Taken;
import uk.hearth.kit.periods.ReportingPeriod;

/** The times of a month as other features tell them. */
@ApplicationScoped
public class MonthTimes {

    private final ClockTimes times;

    MonthTimes(ClockTimes times) {
        this.times = times;
    }

    public ProcessTimes of(String authority, ReportingPeriod month) {
        List<Taken> ended = times.endedIn(ReportFilter.of(authority, month));
        var stages = ended.stream()
                .filter(taken -> !taken.total() && taken.stage() > 0)
                .toList();
        var whole = ended.stream().filter(Taken::total).findFirst();
        return new ProcessTimes(
                stages.stream().mapToLong(Taken::ended).sum(),
                stages.stream().mapToLong(Taken::inTime).sum(),
                whole.map(Taken::ended).orElse(0L),
                whole.map(Taken::inTime).orElse(0L),
                whole.map(Taken::median).orElse(null));
    }
}

package uk.hearth.dashboard.escalations;

import java.time.Clock;
import java.time.LocalDate;
import uk.hearth.dashboard.frame.Dates;

/** The day it is in England. */
final class Today {

    private Today() {}

    static LocalDate in(Clock clock) {
        return Dates.date(clock.instant());
    }
}

package uk.hearth.placement.simulation;

import java.util.List;
import uk.hearth.placement.flows.Birthdays;

/**
 * A child in care where the forecast starts.
 *
 * @param number the child's in its history
 */
final class Present {

    final int number;
    final int careStart;
    final int group;
    final int[] birthdays;

    private Present(Stay stay) {
        this.number = stay.child();
        this.careStart = stay.careStart();
        this.group = stay.group().ordinal();
        this.birthdays = Lives.birthdays(years -> Birthdays.of(stay.birth(), years));
    }

    static List<Present> on(int day, List<Stay> stays) {
        return stays.stream().filter(stay -> stay.holds(day)).map(Present::new).toList();
    }
}

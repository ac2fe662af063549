package uk.hearth.dashboard.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/**
 * The days on which deadlines do not run.
 *
 * @param corrects whether the reader may say something of a day
 */
public record ShownCalendar(
        Authority council,
        int year,
        Part<Listed<WorkingCalendar.Holiday>> holidays,
        Part<Listed<WorkingCalendar.Corrected>> corrections,
        boolean corrects,
        @Nullable String done,
        Sent sent,
        @Nullable Refused refused) {

    private static final Map<String, String> KINDS = Map.of(
            "closed", "The council is closed",
            "holiday_added", "It is a bank holiday after all",
            "holiday_removed", "It is no bank holiday");

    public Set<Map.Entry<String, String>> kinds() {
        return new TreeMap<>(KINDS).entrySet();
    }

    public List<Integer> years() {
        return List.of(year - 1, year, year + 1);
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}

package uk.hearth.dashboard.placement.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bed-days of a range, group by group: a bed for a night is one. */
public record Occupancy(LocalDate from, LocalDate to, List<Group> groups, Group total) {

    /** Bed-days of a group, and how many of those staffed were taken, in percent. */
    public record Group(
            String group,
            long staffedDays,
            long blockedDays,
            long occupiedDays,
            long voidDays,
            long overDays,
            @Nullable BigDecimal occupancy) {

        public String name() {
            return Vacancies.Kinds.words(group);
        }

        public String words() {
            return occupancy == null ? "No staffed beds" : occupancy.toPlainString() + "%";
        }
    }
}

package uk.hearth.dashboard.placement.capacity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.hearth.dashboard.placement.Named;

/** Beds on a day, group by group. */
public record Vacancies(LocalDate on, boolean overlapping, List<Group> groups, Group total) {

    /** Beds of a group: staffed ones are blocked, occupied or vacant. */
    public record Group(
            String group,
            int provisions,
            long registered,
            long staffed,
            long blocked,
            long occupied,
            long vacant,
            long over) {

        public String name() {
            return Kinds.words(group);
        }
    }

    /** What provisions are, in words. */
    static final class Kinds {

        private Kinds() {}

        static String words(String code) {
            return switch (code) {
                case "total" -> "All together";
                case "childrens_home" -> "Children’s homes";
                case "secure_home" -> "Secure children’s homes";
                case "residential_school" -> "Residential schools";
                case "family_centre" -> "Family centres";
                case "fostering_household" -> "Fostering households";
                case "supported_accommodation" -> "Supported accommodation";
                case "scheme" -> "Schemes";
                default -> Named.words(code);
            };
        }
    }

    /** Bands of ages from the youngest on; what has no number as the service has it. */
    public List<Group> inOrder() {
        return groups.stream()
                .sorted(Comparator.comparing(Group::group, Named.BY_NUMBER))
                .toList();
    }

    public boolean isEmpty() {
        return total.registered() == 0;
    }
}

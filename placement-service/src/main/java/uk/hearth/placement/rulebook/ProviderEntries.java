package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.URN;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Provider;
import uk.hearth.placement.layout.Row;

/** What Ofsted's list says of an episode's URN: where the list has it more than once, one entry that fits is enough. */
final class ProviderEntries {

    private static final Codes NOT_INSPECTED = codes("XXXXXXX");

    private ProviderEntries() {}

    /** None of an episode without a URN, or with XXXXXXX: no rule about the list is about it. */
    static boolean areNone(Row episode) {
        return areSought(episode) && of(episode).isEmpty();
    }

    /** Also when the list has no such URN. */
    static boolean noneIs(Row episode, Predicate<Provider> fitting) {
        return areSought(episode) && of(episode).stream().noneMatch(fitting);
    }

    /** Whether the list has the URN, and every entry of it is so. */
    static boolean allAre(Row episode, Predicate<Provider> wrong) {
        return areSought(episode)
                && !of(episode).isEmpty()
                && of(episode).stream().allMatch(wrong);
    }

    /** Whether the list has the URN, and every entry of it has a last day that is so. */
    static boolean allEnded(Row episode, IntPredicate lastDay) {
        return allAre(episode, entry -> lastDay.test(lastDay(entry)));
    }

    private static int lastDay(Provider entry) {
        var end = entry.registrationEnd();
        return end == null ? Day.BLANK : (int) end.toEpochDay();
    }

    private static boolean areSought(Row episode) {
        return episode.givenNotIn(URN, NOT_INSPECTED);
    }

    private static List<Provider> of(Row episode) {
        var listed = episode.data().surroundings().providers();
        return listed == null ? List.of() : listed.getOrDefault(episode.text(URN), List.of());
    }
}

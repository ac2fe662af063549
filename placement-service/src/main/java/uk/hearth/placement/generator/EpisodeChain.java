package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.generator.CarePlan.Kind;
import uk.hearth.placement.generator.Episode.CareTerms;

/** Makes a period of care's episodes of its legal statuses and its placements: one for each day on which either changes. */
final class EpisodeChain {

    private static final Weights FROM_FOSTERING = Weights.of("E17 48 E5 40 E8 8 E6 4");
    private static final Weights FROM_ELSEWHERE = Weights.of("E5 70 E6 8 E8 16 E7 6");
    private static final Weights OUT_OF_PROCEEDINGS = Weights.of("E47 30 E48 12 E41 28 E4A 30");

    private final CarePlan plan;
    private final CareTerms terms;
    private final TreeMap<LocalDate, Stay> stays = new TreeMap<>();

    EpisodeChain(CarePlan plan, List<Stay> stays, CareTerms terms) {
        this.plan = plan;
        this.terms = terms;
        stays.forEach(stay -> this.stays.put(stay.from(), stay));
    }

    List<Episode> episodes(LocalDate born, Dice dice) {
        var days = new TreeSet<>(stays.keySet());
        plan.legal().changes().forEach(days::add);
        days.removeIf(day -> !day.isBefore(plan.end()));
        var episodes = new ArrayList<Episode>();
        for (var day : days) {
            var next = days.higher(day);
            episodes.add(episode(day, days.lower(day), next, next == null ? rec(born, dice) : "X1"));
        }
        return episodes;
    }

    private Episode episode(LocalDate day, @Nullable LocalDate before, @Nullable LocalDate next, String rec) {
        var after = next == null ? null : stays.get(next);
        return new Episode(
                day,
                before == null ? "S" : rne(day, before),
                plan.legal().at(day),
                stays.floorEntry(day).getValue().placement(),
                next == null ? plan.end() : next,
                rec,
                after == null ? "" : after.reason(),
                terms);
    }

    private String rne(LocalDate day, LocalDate before) {
        var stay = stays.get(day);
        if (stay == null) {
            return "L";
        }
        if (plan.legal().at(day).equals(plan.legal().at(before))) {
            return stay.sameCarer() ? "T" : "P";
        }
        return stay.sameCarer() ? "U" : "B";
    }

    /** As the plan says, or as fits the last placement. */
    private String rec(LocalDate born, Dice dice) {
        boolean grownUp = !plan.end().isBefore(born.plusYears(18));
        var last = stays.lowerEntry(plan.end()).getValue().placement();
        if (grownUp) {
            return (last.isFostering() ? FROM_FOSTERING : FROM_ELSEWHERE).draw(dice);
        }
        if (plan.kind() != Kind.FAMILY) {
            return plan.rec();
        }
        if (last.isFostering() && dice.chance(0.55)) {
            return last.place().compareTo("U3") <= 0 ? "E45" : "E46";
        }
        return OUT_OF_PROCEEDINGS.draw(dice);
    }
}

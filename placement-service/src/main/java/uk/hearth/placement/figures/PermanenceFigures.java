package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import java.util.Set;
import uk.hearth.placement.placements.Episode;
import uk.hearth.placement.placements.Window;

/** Ways out of care, and back: indicators.md, A4, A5, A15, A16, SG1, RU1, RE1. */
final class PermanenceFigures {

    private static final Set<String> GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48");
    private static final Set<String> HOME = Set.of("E4A", "E4B");
    private static final Set<String> REUNIFIED = Set.of("E4A", "E4B", "E13");
    private static final Set<String> ORDERS = Set.of("E1", "D1");
    private static final String CEASED = "Ends of care (REC other than X1) in the 12 months";

    static final List<Definition> ALL = List.of(
            ways("A4", "Adopted, of those who ceased", "Those with REC E11 or E12", Adoptions.ADOPTED, CEASED),
            ways("SG1", "Special guardianship, of those who ceased", "Those with REC E45 to E48", GUARDIANSHIP, CEASED),
            ways("RU1", "Reunified, of those who ceased", "Those with REC E4A, E4B or E13", REUNIFIED, CEASED),
            of(
                    "RU1b",
                    "Planned returns home",
                    Unit.PERCENT,
                    "Those with REC E4A",
                    "Ends of care (REC other than X1) in the 12 months with REC E4A or E4B",
                    12,
                    (child, tally) -> ends(child, child.counted().year(), ended -> {
                        if (HOME.contains(ended.endReason())) {
                            tally.add(ended.start(), ended.endReason().equals("E4A"));
                        }
                    })),
            of(
                    "A5",
                    "Decisions changed away from adoption",
                    Unit.COUNT,
                    "Decisions that changed in the 12 months (DATE_PLACED_CEASED), of children not adopted",
                    "",
                    12,
                    PermanenceFigures::changedDecisions),
            of(
                    "A15",
                    "New decisions for adoption",
                    Unit.COUNT,
                    "Decisions of the 12 months (DATE_PLACED)",
                    "",
                    12,
                    (child, tally) -> {
                        for (var decision : child.record().adoptionDecisions()) {
                            if (decision.startsIn(child.counted().year())) {
                                tally.count(decision.start());
                            }
                        }
                    }),
            of(
                    "A16",
                    "New placement orders",
                    Unit.COUNT,
                    "Placement orders (LS E1) new in the 12 months",
                    "",
                    12,
                    PermanenceFigures::newOrders),
            of(
                    "RE1",
                    "Back in care within 12 months of a return home",
                    Unit.PERCENT,
                    "Those who began to be looked after again within 12 months",
                    "Ends of care (REC other than X1) with REC E4A or E4B in the 12 months before the last 12 months",
                    24,
                    PermanenceFigures::returns));

    private PermanenceFigures() {}

    private interface Taking {
        void take(Episode ended);
    }

    private static void ends(ChildOn child, Window window, Taking taking) {
        for (var episode : child.record().returned()) {
            if (VolumeFigures.isEnd(episode, window)) {
                taking.take(episode);
            }
        }
    }

    private static Definition ways(String id, String title, String numerator, Set<String> reasons, String whole) {
        return of(
                id,
                title,
                Unit.PERCENT,
                numerator,
                whole,
                12,
                (child, tally) -> ends(
                        child,
                        child.counted().year(),
                        ended -> tally.add(ended.start(), reasons.contains(ended.endReason()))));
    }

    private static void changedDecisions(ChildOn child, Tally tally) {
        for (var decision : child.record().adoptionDecisions()) {
            if (decision.endsIn(child.counted().year()) && !decision.why().isEmpty()) {
                tally.count(decision.end());
            }
        }
    }

    private static void newOrders(ChildOn child, Tally tally) {
        for (var period : child.periods()) {
            var before = "";
            for (var episode : period.episodes()) {
                var status = episode.legalStatus();
                if (ORDERS.contains(status)
                        && !ORDERS.contains(before)
                        && episode.startsIn(child.counted().year())) {
                    tally.count(episode.start());
                }
                before = status;
            }
        }
    }

    private static void returns(ChildOn child, Tally tally) {
        var year = child.counted().year();
        var before = new Window(child.counted().twoYears().first(), year.first() - 1);
        ends(child, before, ended -> {
            if (HOME.contains(ended.endReason())) {
                tally.add(ended.start(), isBackWithinYear(child, ended));
            }
        });
    }

    private static boolean isBackWithinYear(ChildOn child, Episode left) {
        for (var episode : child.record().returned()) {
            if (episode.start() >= left.end() && episode.start() <= Years.after(left.end(), 1)) {
                return true;
            }
        }
        return false;
    }
}

package uk.hearth.placement.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.hearth.placement.placements.ChildRows.CareLeaver;

/**
 * Care leavers of OC3: indicators.md, C1 to C6. Those who died, went home for six months or more, or whose care another
 * authority took over are left out. Known as at the last day of a return only.
 */
final class CareLeaverFigures {

    private static final int SEVENTEEN = 17;
    private static final int EIGHTEEN = 18;
    private static final int NINETEEN = 19;
    private static final int TWENTY_ONE = 21;
    private static final int TWENTY_FIVE = 25;
    private static final Set<String> LEFT_OUT = Set.of("DIED", "RHOM");
    private static final Set<String> ACTIVE = Set.of("F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5");
    private static final String OF_19_TO_21 = "Care leavers aged 19 to 21";

    static final List<Definition> ALL = all();

    private CareLeaverFigures() {}

    /** Whether a care leaver is counted. */
    interface Truth {
        boolean holds(CareLeaver leaver);
    }

    private static List<Definition> all() {
        var all = new ArrayList<Definition>();
        all.add(Definition.of(
                        "C0",
                        "Care leavers aged 17 to 25",
                        Unit.COUNT,
                        "Care leavers of OC3",
                        "",
                        12,
                        (child, tally) -> {
                            if (isOf(child, SEVENTEEN, TWENTY_FIVE)) {
                                tally.count(child.day());
                            }
                        })
                .asAtReturnsEnd());
        forBands(
                "C1",
                "In touch",
                "Those with IN_TOUCH YES",
                leaver -> leaver.inTouch().equals("YES"),
                all);
        forBands(
                "C2",
                "In suitable accommodation",
                "Those whose ACCOM ends in 1",
                leaver -> leaver.accommodation().endsWith("1"),
                all);
        forBands(
                "C3",
                "In education, employment or training",
                "Those with ACTIV F1, F2, F4, F5, P1, P2, P4 or P5",
                leaver -> ACTIVE.contains(leaver.activity()),
                all);
        Map.of("illness_or_disability", "G4", "other", "G5", "pregnancy_or_parenting", "G6").entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(reason -> all.add(figure(
                                "C4",
                                "Not in education, employment or training: "
                                        + reason.getKey().replace('_', ' '),
                                "Those with ACTIV " + reason.getValue(),
                                NINETEEN,
                                TWENTY_ONE,
                                leaver -> leaver.activity().equals(reason.getValue()))
                        .part("reason", reason.getKey())));
        all.add(stayingPut());
        part("higher_education", "ACTIV F1, P1", leaver -> Set.of("F1", "P1").contains(leaver.activity()), all);
        part("apprenticeship", "ACTIV F4, P4", leaver -> Set.of("F4", "P4").contains(leaver.activity()), all);
        part(
                "bed_and_breakfast_or_homeless",
                "ACCOM W or S",
                leaver -> leaver.accommodation().startsWith("W")
                        || leaver.accommodation().startsWith("S"),
                all);
        return List.copyOf(all);
    }

    private static void forBands(String id, String title, String numerator, Truth truth, List<Definition> all) {
        all.add(figure(id, title, numerator, NINETEEN, TWENTY_ONE, truth));
        all.add(figure(id + "b", title + ", aged 17 and 18", numerator, SEVENTEEN, EIGHTEEN, truth));
    }

    private static void part(String word, String codes, Truth truth, List<Definition> all) {
        all.add(figure(
                        "C6",
                        "Care leavers: " + word.replace('_', ' '),
                        "Those with " + codes,
                        NINETEEN,
                        TWENTY_ONE,
                        truth)
                .part("outcome", word));
    }

    private static Definition figure(String id, String title, String numerator, int from, int to, Truth truth) {
        var whole = from == NINETEEN ? OF_19_TO_21 : "Care leavers aged 17 and 18";
        return Definition.of(id, title, Unit.PERCENT, numerator, whole, 12, (child, tally) -> {
                    var leaver = child.careLeaver();
                    if (leaver != null && isOf(child, from, to)) {
                        tally.add(child.day(), truth.holds(leaver));
                    }
                })
                .asAtReturnsEnd();
    }

    private static Definition stayingPut() {
        return Definition.of(
                        "C5",
                        "Staying put with former foster carers at 18",
                        Unit.PERCENT,
                        "Those with ACCOM Z1 or Z2, or who left care to stay with their carers (REC E17)",
                        "Care leavers aged 18 whose last placement was in foster care",
                        12,
                        (child, tally) -> {
                            var leaver = child.careLeaver();
                            if (leaver != null && isOf(child, EIGHTEEN, EIGHTEEN) && wasFostered(child)) {
                                tally.add(
                                        child.day(),
                                        leaver.accommodation().startsWith("Z")
                                                || endReason(child).equals("E17"));
                            }
                        })
                .asAtReturnsEnd();
    }

    private static boolean isOf(ChildOn child, int from, int to) {
        var leaver = child.careLeaver();
        return leaver != null
                && child.age() >= from
                && child.age() <= to
                && !LEFT_OUT.contains(leaver.inTouch())
                && !endReason(child).equals("E3");
    }

    private static boolean wasFostered(ChildOn child) {
        var episodes = child.record().episodes();
        return !episodes.isEmpty() && episodes.get(episodes.size() - 1).isFostering();
    }

    private static String endReason(ChildOn child) {
        var periods = child.periods();
        return periods.isEmpty() ? "" : periods.get(periods.size() - 1).endReason();
    }
}

package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.generator.CarePlan.Kind;
import uk.hearth.placement.generator.Episode.CareTerms;

/** Brothers and sisters who come into care in the same month, from one home. */
final class Family {

    static final int LARGEST = 4;

    private static final Weights SIZE = Weights.of("1 68 2 20 3 8 4 4");
    private static final Weights AGE =
            Weights.of("0 26 1 5 2 5 3 4 4 4 5 4 6 4 7 4 8 4 9 4 10 4 11 4 12 5 13 6 14 8 15 9 16 7 17 4");
    private static final Weights ETHNIC =
            Weights.of("WBRI 38 WIRI 1 WOTH 8 WIRT 0.5 WROM 1 MWBC 6 MWBA 4 MWAS 2 MOTH 5 AIND 1.5 APKN 2 ABAN 2 AOTH 3"
                    + " BCRB 6 BAFR 12 BOTH 4 CHNE 0.5 OOTH 3 REFU 0.3 NOBT 0.5");
    private static final Weights ASYLUM_ETHNIC = Weights.of("OOTH 40 BAFR 25 AOTH 20 WOTH 15");
    private static final Weights NEED = Weights.of("N1 62 N2 3 N3 3 N4 8 N5 13 N6 3 N8 8");
    private static final Weights PREVIOUS = Weights.of("Z1 92 P2 4 P3 1.5 P1 1.5 P4 1");
    private static final double ASYLUM_SHARE = 0.055;

    private final Dice dice;
    private final PlacementOffers offers;
    private final YearMonth month;
    private final long seed;
    private final boolean asylum;
    private final String home;
    private final String ethnic;
    private final String need;

    Family(long seed, YearMonth month, Neighbourhood neighbourhood, PlacementOffers offers) {
        this.seed = seed;
        this.month = month;
        this.offers = offers;
        dice = Dice.of(seed);
        asylum = dice.chance(ASYLUM_SHARE);
        home = neighbourhood.home(dice);
        ethnic = (asylum ? ASYLUM_ETHNIC : ETHNIC).draw(dice);
        need = asylum ? "N8" : NEED.draw(dice);
    }

    /** @param firstNumber of the first child; the others follow */
    List<Life> children(long firstNumber) {
        int size = asylum ? 1 : Integer.parseInt(SIZE.draw(dice));
        var day = dice.dayIn(month.getYear(), month.getMonthValue());
        var children = new ArrayList<Life>();
        int age = asylum ? dice.between(14, 17) : Integer.parseInt(AGE.draw(dice));
        for (int i = 0; i < size && age <= 17; i++) {
            children.add(child(Dice.seed(seed, i + 1), firstNumber + i, day, age));
            age += dice.between(1, 3);
        }
        return children;
    }

    private Life child(long childSeed, long number, LocalDate start, int age) {
        var own = Dice.of(childSeed);
        var born = Dice.awayFromMonthEnds(start.minusYears(age).minusDays(own.between(0, age == 17 ? 200 : 360)));
        var sex = own.chance(asylum ? 0.94 : 0.53) ? "M" : "F";
        var plan = asylum ? CarePlans.asylum(born, start) : CarePlans.draw(born, start, own);
        var motherSince = sex.equals("F") ? motherSince(plan, born, own) : null;
        var plans = new ArrayList<CarePlan>();
        plans.add(motherSince == null ? plan : CarePlans.ofMother(plan, born));
        again(plans.get(0), born, own).ifPresent(plans::add);
        var episodes = plans.stream()
                .flatMap(each -> episodes(each, born, own).stream())
                .toList();
        return new Life(childSeed, number, born, sex, ethnic, asylum, motherSince, plans, episodes);
    }

    private List<Episode> episodes(CarePlan plan, LocalDate born, Dice own) {
        var from = asylum || plan.kind() == Kind.BREAKS ? "" : home;
        var terms = new CareTerms(plan.kind() == Kind.BREAKS ? "N2" : need, from, PREVIOUS.draw(own));
        var stays = new PlacementCourse(plan, born, from, offers, own).draw();
        return new EpisodeChain(plan, stays, terms).episodes(born, own);
    }

    /** One in seven of those who went home comes back within a year and a half. */
    private static Optional<CarePlan> again(CarePlan plan, LocalDate born, Dice own) {
        boolean wentHome = plan.rec().equals("E4A") || plan.rec().equals("E4B");
        var start = Dice.awayFromMonthEnds(plan.end().plusDays(own.between(50, 540)));
        if (!wentHome || !own.chance(0.14) || !start.isBefore(born.plusYears(17))) {
            return Optional.empty();
        }
        var second = CarePlans.draw(born, start, own);
        return second.kind() == Kind.BREAKS || second.kind() == Kind.ADOPTION ? Optional.empty() : Optional.of(second);
    }

    private static @Nullable LocalDate motherSince(CarePlan plan, LocalDate born, Dice own) {
        var mother = born.plusYears(15).plusDays(own.between(60, 700));
        boolean suits =
                plan.kind() == Kind.LONG && plan.rec().isEmpty() && plan.start().isBefore(born.plusYears(15));
        return suits && own.chance(0.05) ? mother : null;
    }
}

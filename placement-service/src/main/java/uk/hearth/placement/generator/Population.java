package uk.hearth.placement.generator;

import java.time.YearMonth;
import java.util.function.Consumer;

/** All the children who ever came into an authority's care, in the order in which they came; drawn again for each return. */
final class Population {

    private static final YearMonth FIRST_MONTH = YearMonth.of(1985, 1);

    /** A child of a return came into care at most so many years before it: from birth to the 21st birthday. */
    private static final int LONGEST = 23;

    /** So many children come into care in a year for each that is looked after at one time. */
    private static final double COMING_IN_A_YEAR = 0.345;

    private static final double CHILDREN_OF_A_FAMILY = 1.42;

    private final Settings settings;
    private final Neighbourhood neighbourhood;
    private final PlacementOffers offers;
    private final long authoritySeed;

    Population(Settings settings) {
        this.settings = settings;
        authoritySeed = Dice.seed(settings.seed(), settings.authority().hashCode());
        neighbourhood = new Neighbourhood(settings.geography());
        offers = new PlacementOffers(neighbourhood, new Homes(neighbourhood, authoritySeed, settings.children()));
    }

    void forEach(ReturnPeriod period, Consumer<Life> consumer) {
        var last = YearMonth.from(period.lastDay());
        for (var month = last.minusYears(LONGEST); !month.isAfter(last); month = month.plusMonths(1)) {
            int families = families(month);
            for (int i = 0; i < families; i++) {
                var seed = Dice.seed(authoritySeed, number(month), i);
                new Family(seed, month, neighbourhood, offers)
                        .children(firstNumber(month, i))
                        .forEach(consumer);
            }
        }
    }

    /** About as many each month. */
    private int families(YearMonth month) {
        double usual = settings.children() * COMING_IN_A_YEAR / 12 / CHILDREN_OF_A_FAMILY;
        var dice = Dice.of(authoritySeed, number(month));
        return (int) (usual * (0.75 + 0.5 * dice.fraction()) + dice.fraction());
    }

    /** Numbers of one length for all children of an authority. */
    private long firstNumber(YearMonth month, int family) {
        long room = Math.max(100, settings.children() / 10);
        long all = room * Family.LARGEST * 600;
        long length = 1_000_000;
        while (length < all) {
            length *= 10;
        }
        return length + (number(month) * room + family) * Family.LARGEST;
    }

    private static long number(YearMonth month) {
        return (month.getYear() - FIRST_MONTH.getYear()) * 12L + month.getMonthValue() - 1;
    }
}

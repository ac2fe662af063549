package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.hearth.placement.generator.Adoption.Adopters;
import uk.hearth.placement.generator.CarePlan.Kind;

/** Draws what a period of care is on the way to, from the child's age when it begins; shares are about England's. */
final class CarePlans {

    private static final Weights BABY = Weights.of("SHORT 20 FAMILY 28 ADOPTION 32 LONG 20");
    private static final Weights SMALL_CHILD = Weights.of("SHORT 34 FAMILY 28 ADOPTION 8 LONG 30");
    private static final Weights CHILD = Weights.of("SHORT 38 FAMILY 18 LONG 42 BREAKS 2");
    private static final Weights TEENAGER = Weights.of("SHORT 44 FAMILY 4 LONG 46 REMAND 4 BREAKS 2");
    private static final Weights HOME_AGAIN = Weights.of("E4A 58 E4B 18 E8 12 E13 12");
    private static final Weights AFTER_REMAND = Weights.of("E14 75 E9 25");
    private static final Weights ADOPTED = Weights.of("E12 82 E11 18");
    private static final Weights ADOPTERS =
            Weights.of("2MFL11 55 2MFL3 12 2MML12 8 2FFL12 8 2FFL2 4 2MML4 3 1F1L0 8 1M1L0 2");

    private CarePlans() {}

    static CarePlan asylum(LocalDate born, LocalDate start) {
        return new CarePlan(Kind.ASYLUM, start, born.plusYears(18), "", LegalCourse.always(start, "V2"), null);
    }

    static CarePlan draw(LocalDate born, LocalDate start, Dice dice) {
        var kind = Kind.valueOf(kinds(ChronoUnit.YEARS.between(born, start)).draw(dice));
        return switch (kind) {
            case SHORT -> shortStay(born, start, dice);
            case FAMILY -> toFamily(born, start, dice);
            case ADOPTION -> toAdoption(start, dice);
            case LONG, ASYLUM -> untilGrownUp(born, start, dice);
            case REMAND ->
                new CarePlan(
                        kind,
                        start,
                        end(born, start, dice.between(20, 120)),
                        AFTER_REMAND.draw(dice),
                        LegalCourse.always(start, "J1"),
                        null);
            case BREAKS ->
                new CarePlan(
                        kind,
                        start,
                        end(born, start, dice.between(150, 900)),
                        "E8",
                        LegalCourse.always(start, "V4"),
                        null);
        };
    }

    /** A young mother of a LONG plan moves to another authority's care half a year before she is of age. */
    static CarePlan ofMother(CarePlan plan, LocalDate born) {
        var end = Dice.awayFromMonthEnds(born.plusYears(17).plusMonths(6));
        return new CarePlan(plan.kind(), plan.start(), end, "E3", plan.legal(), null);
    }

    private static Weights kinds(long age) {
        if (age < 1) {
            return BABY;
        }
        if (age < 4) {
            return SMALL_CHILD;
        }
        return age < 12 ? CHILD : TEENAGER;
    }

    private static CarePlan shortStay(LocalDate born, LocalDate start, Dice dice) {
        var end = end(born, start, 14 + Math.min(320, dice.daysUntil(80)));
        return new CarePlan(Kind.SHORT, start, end, HOME_AGAIN.draw(dice), LegalCourse.shortStay(start, dice), null);
    }

    private static CarePlan toFamily(LocalDate born, LocalDate start, Dice dice) {
        return new CarePlan(
                Kind.FAMILY,
                start,
                end(born, start, dice.between(240, 760)),
                "",
                LegalCourse.toCareOrder(start, dice),
                null);
    }

    private static CarePlan untilGrownUp(LocalDate born, LocalDate start, Dice dice) {
        var legal = dice.chance(0.18) ? LegalCourse.always(start, "V2") : LegalCourse.toCareOrder(start, dice);
        boolean home = dice.chance(0.3);
        var end = home ? end(born, start, dice.between(500, 1800)) : born.plusYears(18);
        var rec = home && end.isBefore(born.plusYears(18)) ? HOME_AGAIN.draw(dice) : "";
        return new CarePlan(Kind.LONG, start, end, rec, legal, null);
    }

    private static CarePlan toAdoption(LocalDate start, Dice dice) {
        var decided = start.plusDays(dice.between(150, 300));
        var order = decided.plusDays(dice.between(15, 60));
        var legal = LegalCourse.toCareOrder(start, dice);
        legal.endBefore(order);
        legal.then(order, "E1");
        var adopters = adopters(dice);
        if (dice.chance(0.12)) {
            var ceased = Dice.awayFromMonthEnds(order.plusDays(dice.between(200, 420)));
            legal.then(ceased, "C2");
            var plan = new Adoption(decided, order, null, null, ceased, false, adopters);
            var end = Dice.awayFromMonthEnds(ceased.plusDays(dice.between(300, 2500)));
            return new CarePlan(Kind.ADOPTION, start, end, "E4A", legal, plan);
        }
        var matched = order.plusDays(dice.between(30, 240));
        var placed = matched.plusDays(dice.between(10, 40));
        var adopted = Dice.awayFromMonthEnds(placed.plusDays(dice.between(130, 330)));
        var plan = new Adoption(decided, order, matched, placed, null, dice.chance(0.18), adopters);
        return new CarePlan(Kind.ADOPTION, start, adopted, ADOPTED.draw(dice), legal, plan);
    }

    private static Adopters adopters(Dice dice) {
        var drawn = ADOPTERS.draw(dice);
        return new Adopters(drawn.substring(0, 1), drawn.substring(1, 3), drawn.substring(3));
    }

    /** So many days on, before the child is of age. */
    private static LocalDate end(LocalDate born, LocalDate start, int days) {
        var end = Dice.awayFromMonthEnds(start.plusDays(days));
        return end.isBefore(born.plusYears(18)) && end.isAfter(start.plusDays(4)) ? end : born.plusYears(18);
    }
}

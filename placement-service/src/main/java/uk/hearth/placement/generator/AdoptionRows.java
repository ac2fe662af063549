package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.util.Objects;

/** Rows of decisions for adoption, and of adoptions. */
final class AdoptionRows {

    private static final Weights GIVEN_UP = Weights.of("RD1 45 RD3 40 RD4 15");

    private final ReturnPeriod period;

    AdoptionRows(ReturnPeriod period) {
        this.period = period;
    }

    void add(Life life, ChildRows rows) {
        for (var plan : life.plans()) {
            var adoption = plan.adoption();
            if (adoption == null) {
                continue;
            }
            var until = adoption.ceased() == null ? plan.end() : adoption.ceased();
            if (period.touches(adoption.decided(), until)) {
                addDecision(life, adoption, rows);
            }
            if (adoption.ceased() == null && period.holds(plan.end())) {
                addAdoption(life, adoption, rows);
            }
        }
    }

    private void addDecision(Life life, Adoption adoption, ChildRows rows) {
        boolean ceased = adoption.ceased() != null && !adoption.ceased().isAfter(period.lastDay());
        rows.add(
                ReturnTable.PLACED_ADOPTION,
                life.reference(),
                text(life.born()),
                text(adoption.decided()),
                ceased ? text(adoption.ceased()) : "",
                ceased ? GIVEN_UP.draw(life.dice(5)) : "");
    }

    private static void addAdoption(Life life, Adoption adoption, ChildRows rows) {
        rows.add(
                ReturnTable.AD1,
                life.reference(),
                text(life.born()),
                text(adoption.decided()),
                text(Objects.requireNonNull(adoption.matched())),
                adoption.byFosterCarer() ? "1" : "0",
                adoption.adopters().number(),
                adoption.adopters().sex(),
                adoption.adopters().status());
    }
}

package uk.hearth.placement.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan of adoption.
 *
 * @param decided the day of the decision that the child should be placed for adoption
 * @param order the day of the placement order
 * @param matched absent, as is {@code placed}, where the plan was given up
 * @param ceased the day on which the plan was given up, and the placement order ended
 * @param byFosterCarer whether the child stays with the carer it is with
 */
record Adoption(
        LocalDate decided,
        LocalDate order,
        @Nullable LocalDate matched,
        @Nullable LocalDate placed,
        @Nullable LocalDate ceased,
        boolean byFosterCarer,
        Adopters adopters) {

    /** As the return has them. */
    record Adopters(String number, String sex, String status) {}
}

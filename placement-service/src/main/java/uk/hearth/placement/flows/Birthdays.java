package uk.hearth.placement.flows;

import java.time.LocalDate;

/** Birthdays as epoch days. Who was born on 29 February has it on the 28th in other years. */
public final class Birthdays {

    private Birthdays() {}

    public static int of(int birth, int years) {
        return Math.toIntExact(LocalDate.ofEpochDay(birth).plusYears(years).toEpochDay());
    }
}

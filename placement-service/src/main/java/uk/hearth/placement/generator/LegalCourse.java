package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The legal statuses of a period of care, each by the day from which it holds. */
final class LegalCourse {

    private static final Weights START = Weights.of("voluntary 46 police 10 emergency 6 proceedings 38");

    private final NavigableMap<LocalDate, String> statuses = new TreeMap<>();

    private LegalCourse(LocalDate start, String status) {
        statuses.put(start, status);
    }

    static LegalCourse always(LocalDate start, String status) {
        return new LegalCourse(start, status);
    }

    /** By agreement all along, or after police protection (two days) or an emergency order (eight). */
    static LegalCourse shortStay(LocalDate start, Dice dice) {
        return switch (START.draw(dice)) {
            case "police" -> always(start, "L1").then(start.plusDays(2), "V2");
            case "emergency" -> always(start, "L2").then(start.plusDays(8), "V2");
            case "proceedings" -> always(start, "C1");
            default -> always(start, "V2");
        };
    }

    /** An interim care order within four months, and a care order about half a year after that. */
    static LegalCourse toCareOrder(LocalDate start, Dice dice) {
        return switch (START.draw(dice)) {
            case "police" -> always(start, "L1").then(start.plusDays(2), "C1").order(start, dice);
            case "emergency" ->
                always(start, "L2").then(start.plusDays(8), "C1").order(start, dice);
            case "proceedings" -> always(start, "C1").order(start, dice);
            default -> {
                var interim = start.plusDays(dice.between(20, 120));
                yield always(start, "V2").then(interim, "C1").order(interim, dice);
            }
        };
    }

    LegalCourse then(LocalDate day, String status) {
        statuses.put(day, status);
        return this;
    }

    private LegalCourse order(LocalDate interim, Dice dice) {
        return then(interim.plusDays(dice.between(140, 280)), "C2");
    }

    String at(LocalDate day) {
        return statuses.floorEntry(day).getValue();
    }

    /** The days on which it changes, after the first. */
    Iterable<LocalDate> changes() {
        return statuses.tailMap(statuses.firstKey(), false).keySet();
    }

    boolean changesBetween(LocalDate from, LocalDate to) {
        return !statuses.subMap(from, true, to, true).isEmpty();
    }

    void endBefore(LocalDate day) {
        statuses.tailMap(day, true).clear();
    }
}

package uk.hearth.escalation.calendar;

/** The years whose bank holidays are known: a date in any other is refused, never guessed. */
public final class KnownYears {

    private KnownYears() {}

    /** Refuses another year, naming the field that it came in. */
    public static void require(String field, int year) {
        Span.refuseUnknownYear(field, year);
    }
}

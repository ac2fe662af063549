package uk.hearth.kit.calendar;

/** A year whose bank holidays are not known, so that no working day in it is guessed. */
public final class UnknownCalendarYear extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownCalendarYear(int first, int last) {
        super("Bank holidays are known for the years %d to %d only".formatted(first, last));
    }
}

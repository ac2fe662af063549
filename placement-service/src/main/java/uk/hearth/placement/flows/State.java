package uk.hearth.placement.flows;

/** An age band and a placement group, and the number under which arrays keep what is known of the two. */
public record State(AgeBand band, CareGroup group) {

    /** How many there are, not being in care included. */
    public static final int COUNT = 25;

    /** Stands for having left by age: the empty state of the first generation. */
    public static final int GONE = COUNT;

    private static final int GROUPS = 5;

    public static int number(AgeBand band, CareGroup group) {
        return band.ordinal() * GROUPS + group.ordinal();
    }

    public static AgeBand band(int number) {
        return AgeBand.at(number / GROUPS);
    }

    public static CareGroup group(int number) {
        return CareGroup.at(number % GROUPS);
    }

    public static boolean isInCare(int number) {
        return number < COUNT && group(number).isInCare();
    }

    public int number() {
        return number(band, group);
    }
}

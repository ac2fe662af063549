package uk.hearth.placement.layout;

/** CLA12 of the rules: continuously looked after for the twelve months to 31 March, short breaks not counted. */
final class LookedAfterAllYear {

    private static final Codes STARTED = Codes.codes("S");
    private static final Codes NEXT_EPISODE = Codes.codes("X1");
    private static final Codes SHORT_BREAKS = Codes.codes("V3 V4");

    private LookedAfterAllYear() {}

    static boolean holds(Episodes episodes, CollectionYear year) {
        boolean any = false;
        for (var episode : episodes) {
            boolean inYear = inYear(episode, year);
            if (breaks(episode, year) || (inYear && episode.in(Column.LS, SHORT_BREAKS))) {
                return false;
            }
            any |= inYear;
        }
        return any;
    }

    private static boolean inYear(Row episode, CollectionYear year) {
        int end = episode.at(Column.DEC);
        return Day.onOrBefore(episode.at(Column.DECOM), year.end())
                && (!Day.valid(end) || Day.onOrAfter(end, year.start()));
    }

    /** Starting on 1 April itself, or leaving on 31 March itself, does not break it. */
    private static boolean breaks(Row episode, CollectionYear year) {
        int start = episode.at(Column.DECOM);
        int end = episode.at(Column.DEC);
        boolean started =
                episode.in(Column.RNE, STARTED) && Day.after(start, year.start()) && Day.onOrBefore(start, year.end());
        boolean left = !episode.in(Column.REC, NEXT_EPISODE)
                && Day.onOrAfter(end, year.start())
                && Day.before(end, year.end());
        return started || left;
    }
}

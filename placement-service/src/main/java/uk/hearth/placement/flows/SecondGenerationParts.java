package uk.hearth.placement.flows;

import java.util.ArrayList;
import java.util.List;

/**
 * Episodes as the second generation takes them: those that follow each other in one group are one, and each is cut on the
 * birthdays on which the child comes into another age band.
 */
final class SecondGenerationParts {

    private final List<Part> parts = new ArrayList<>();
    private final int knownTo;

    private SecondGenerationParts(int knownTo) {
        this.knownTo = knownTo;
    }

    static List<Part> of(CareHistory history) {
        var runs = Run.of(history.episodes());
        var cut = new SecondGenerationParts(history.knownTo());
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            boolean entering = i == 0 || !run.follows(runs.get(i - 1));
            boolean goesOn = i + 1 < runs.size() && runs.get(i + 1).follows(run);
            cut.add(run, entering, goesOn ? runs.get(i + 1).group() : CareGroup.NOT_IN_CARE);
        }
        return cut.parts;
    }

    private void add(Run run, boolean entering, CareGroup next) {
        int start = run.start();
        boolean first = entering;
        var band = bandAtStart(run);
        while (!band.isLast()) {
            int birthday = Birthdays.of(run.birth(), band.to());
            if (birthday >= Math.min(run.end(), knownTo)) {
                break;
            }
            var older = AgeBand.at(band.ordinal() + 1);
            int to = State.number(older, run.group());
            parts.add(new Part(State.number(band, run.group()), start, birthday, to, first));
            start = birthday;
            band = older;
            first = false;
        }
        int state = State.number(band, run.group());
        parts.add(new Part(state, start, run.end(), State.number(bandAtEnd(run, band), next), first));
    }

    /** By days, but never one whose birthday the child has had: 365 days are less than a year of 365.24. */
    private static AgeBand bandAtStart(Run run) {
        var band = AgeBand.ofDays(run.start() - run.birth());
        boolean past = !band.isLast() && Birthdays.of(run.birth(), band.to()) <= run.start();
        return past ? AgeBand.at(band.ordinal() + 1) : band;
    }

    private static AgeBand bandAtEnd(Run run, AgeBand last) {
        if (run.end() == Episode.OPEN) {
            return last;
        }
        var byDays = AgeBand.ofDays(run.end() - run.birth());
        return byDays.compareTo(last) > 0 ? byDays : last;
    }

    /** Episodes of a child that follow each other in one group. */
    private record Run(int child, int birth, int start, int end, CareGroup group) {

        static List<Run> of(List<Episode> episodes) {
            var runs = new ArrayList<Run>();
            for (var episode : episodes) {
                var group = PlaceCodes.SECOND_GENERATION.group(episode.place());
                var run = new Run(episode.child(), episode.birth(), episode.start(), episode.end(), group);
                int last = runs.size() - 1;
                if (last >= 0 && run.follows(runs.get(last)) && runs.get(last).group() == group) {
                    runs.set(last, runs.get(last).until(run.end()));
                } else {
                    runs.add(run);
                }
            }
            return runs;
        }

        boolean follows(Run before) {
            return before.child == child && before.end == start;
        }

        Run until(int day) {
            return new Run(child, birth, start, day, group);
        }
    }
}

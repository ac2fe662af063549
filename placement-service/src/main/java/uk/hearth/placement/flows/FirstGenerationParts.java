package uk.hearth.placement.flows;

import java.util.ArrayList;
import java.util.List;

/** Episodes as the first generation takes them: each whole, in the age band at its start. */
final class FirstGenerationParts {

    private FirstGenerationParts() {}

    static List<Part> of(CareHistory history) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < history.episodes().size(); i++) {
            var episode = history.episodes().get(i);
            var band = AgeBand.ofDays(episode.start() - episode.birth());
            var next = history.after(i)
                    .filter(after -> after.follows(episode))
                    .map(FirstGenerationParts::group)
                    .orElse(CareGroup.NOT_IN_CARE);
            boolean entering = history.before(i).filter(episode::follows).isEmpty();
            parts.add(new Part(
                    State.number(band, group(episode)),
                    episode.start(),
                    episode.end(),
                    State.number(band, next),
                    entering));
        }
        return parts;
    }

    private static CareGroup group(Episode episode) {
        return PlaceCodes.FIRST_GENERATION.group(episode.place());
    }
}

package uk.hearth.placement.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Episode;
import uk.hearth.placement.flows.LeftOut;
import uk.hearth.placement.flows.Window;

/** Made-up histories of children in care. */
final class MadeChildren {

    static final Window YEAR = new Window(17_000, 17_365);
    private static final List<String> PLACES = List.of("U4", "U1", "K2", "P2", "P1", "T1", "R1", "A3");

    private MadeChildren() {}

    static CareHistory history(List<Episode> episodes) {
        return new CareHistory(episodes, new LeftOut(0, 0, 0, 0, 0, 0, 0), YEAR.from() - 1000, YEAR.to());
    }

    /** Children who come into care on any day of three years, stay for a while, and move now and then. */
    static CareHistory any(long seed, int children) {
        var random = new SplittableRandom(seed);
        var episodes = new ArrayList<Episode>();
        for (int child = 0; child < children; child++) {
            int start = YEAR.to() - random.nextInt(1, 1000);
            int birth = start - random.nextInt(0, 17 * 365);
            boolean more = true;
            while (more && start < YEAR.to()) {
                int end = start + random.nextInt(1, 500);
                boolean open = end > YEAR.to();
                var place = PLACES.get(random.nextInt(PLACES.size()));
                episodes.add(new Episode(child, birth, start, open ? Episode.OPEN : end, place, "PR1", Episode.OPEN));
                more = !open && random.nextInt(3) > 0;
                start = end;
            }
        }
        return history(episodes);
    }
}

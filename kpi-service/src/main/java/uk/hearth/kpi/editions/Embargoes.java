package uk.hearth.kpi.editions;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;

/** Editions that are published and not yet to be read, for those who prepare papers; for others there are none. */
@RequestScoped
public class Embargoes {

    private static final int LATEST = 200;

    private final Editions editions;
    private final ReadableEditions readable;
    private final Clock clock;

    Embargoes(Editions editions, ReadableEditions readable, Clock clock) {
        this.editions = editions;
        this.readable = readable;
        this.clock = clock;
    }

    /** Among the two hundred editions of the latest meetings, the next meeting last. */
    public List<EditionSummary> of(String authority) {
        var query = new EditionsQuery();
        query.authority = authority;
        var now = clock.instant();
        return editions.after(null, query, readable.embargoOver(), LATEST).stream()
                .filter(edition -> edition.embargoedAt(now) && edition.withdrawal() == null)
                .map(EditionSummary::of)
                .toList();
    }
}

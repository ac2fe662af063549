package uk.hearth.dashboard.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;

/** A council's papers, the newest meeting first. */
public record ShownPapers(Authority council, Listed<Edition> editions, boolean prepares) {

    public Link prepare() {
        return Link.to("/papers/new").with("authority", council.code());
    }

    public Link compare() {
        return Link.to("/papers/comparison").with("authority", council.code());
    }

    public List<PaperForm> forms() {
        return List.of(PaperForm.values());
    }

    public Link linkTo(Edition edition) {
        return Link.to("/papers", edition.id());
    }

    public @Nullable Link next() {
        return editions.next() == null
                ? null
                : Link.to("/papers").with("authority", council.code()).with("cursor", editions.next());
    }
}

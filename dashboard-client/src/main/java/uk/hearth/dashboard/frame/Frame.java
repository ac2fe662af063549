package uk.hearth.dashboard.frame;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;

/** What the frame around a page says: the page's name, the council it is about and who is reading. */
public record Frame(
        String heading,
        @Nullable Authority council,
        @Nullable String person) {

    /** The page's title, most particular first. */
    public String title() {
        return Stream.of(heading, council == null ? null : council.name(), "Hearth")
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    public Link home() {
        return Link.to("/home").with("authority", council == null ? null : council.code());
    }

    /** A page anyone may read. */
    public static Frame open(String heading) {
        return new Frame(heading, null, null);
    }
}

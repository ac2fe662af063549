package uk.hearth.dashboard.overview;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;

/** A way to act on something: words to follow and the page that they lead to. */
public record Way(String words, Link link) {

    private record Place(Pattern path, String words, String page) {}

    /** Where the service's own addresses are pages here. */
    private static final List<Place> PLACES = List.of(
            new Place(Pattern.compile("/api/v1/indicators/([^/?]+)/series.*"), "See the indicator", "/indicators"),
            new Place(Pattern.compile("/api/v1/plans/actions/([^/?]+)"), "See the action", "/plans/actions"),
            new Place(Pattern.compile("/api/v1/editions/([^/?]+).*"), "See the paper", "/papers"),
            new Place(Pattern.compile("/api/v1/findings(?:/report)?\\?.*"), "See the findings", "/findings"));

    static @Nullable Way of(@Nullable Map<String, String> links, String authority) {
        var act = links == null ? null : links.get("act");
        if (act == null) {
            return null;
        }
        for (var place : PLACES) {
            var match = place.path().matcher(act);
            if (match.matches()) {
                var page = match.groupCount() == 0 ? Link.to(place.page()) : Link.to(place.page(), match.group(1));
                return new Way(place.words(), page.with("authority", authority));
            }
        }
        return null;
    }
}

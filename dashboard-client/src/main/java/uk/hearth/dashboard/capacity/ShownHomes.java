package uk.hearth.dashboard.capacity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Home;

/** A page of homes, households and schemes. */
public record ShownHomes(Authority council, Asked asked, Part<Listed<Home>> homes) {

    static final Map<String, String> KINDS = choices(
            "", "All",
            "childrens_home", "Children’s homes",
            "secure_home", "Secure children’s homes",
            "residential_school", "Residential schools",
            "family_centre", "Family centres",
            "fostering_household", "Fostering households",
            "supported_accommodation", "Supported accommodation",
            "scheme", "Schemes");
    static final Map<String, String> PLACES =
            choices("", "Anywhere", "in", "In the council’s area", "out", "Outside the council’s area");

    /** @param all whether also those without a bed to offer on the day */
    public record Asked(
            LocalDate day, @Nullable String kind, @Nullable String location, boolean all) {}

    /** The choice, if it is one. */
    static @Nullable String known(Map<String, String> choices, @Nullable String asked) {
        var filled = Field.filled(asked);
        return filled != null && choices.containsKey(filled) ? filled : null;
    }

    public Map<String, String> kinds() {
        return KINDS;
    }

    public Map<String, String> places() {
        return PLACES;
    }

    public boolean isKind(String kind) {
        return kind.equals(asked.kind() == null ? "" : asked.kind());
    }

    public boolean isPlace(String place) {
        return place.equals(asked.location() == null ? "" : asked.location());
    }

    public Link linkTo(Home home) {
        return Link.to("/sufficiency/capacity/homes", home.reference())
                .with("authority", council.code())
                .with("on", asked.day().toString());
    }

    public @Nullable Link next() {
        var cursor = homes.isThere() ? cursorOf(homes.get().next()) : null;
        return cursor == null
                ? null
                : Link.to("/sufficiency/capacity/homes")
                        .with("authority", council.code())
                        .with("on", asked.day().toString())
                        .with("kind", asked.kind())
                        .with("location", asked.location())
                        .with("show", asked.all() ? "all" : null)
                        .with("cursor", cursor);
    }

    /** Where the next page starts, by itself or in an address. */
    private static @Nullable String cursorOf(@Nullable String next) {
        if (next == null || !next.contains("cursor=")) {
            return next;
        }
        return URLDecoder.decode(next.replaceAll(".*[?&]cursor=([^&]*).*", "$1"), UTF_8);
    }

    private static Map<String, String> choices(String... codesAndWords) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < codesAndWords.length; i += 2) {
            choices.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return choices;
    }
}

package uk.hearth.placement.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.placements.Episode.Whereabouts;
import uk.hearth.placement.postcodes.Geography;
import uk.hearth.placement.postcodes.PostcodeDirectory;

/** Makes episodes of rows; each postcode is looked up once. */
final class EpisodeReading {

    static final String COLUMNS = RecordsReading.days("decom", "dec")
            + ", rne, ls, cin, place, place_provider, rec, reason_place_change, pl_post, urn, home_post";

    private final PostcodeDirectory directory;
    private final Geography own;
    private final Map<String, Integer> places = new HashMap<>();

    EpisodeReading(PostcodeDirectory directory, Geography own) {
        this.directory = directory;
        this.own = own;
    }

    void take(ResultSet row, Words words, ChildRows child) throws SQLException {
        var postcode = row.getString(12);
        child.episodes.add(new Episode(
                row.getInt(3),
                RecordsReading.end(row, 4),
                words.text(row, 5),
                words.text(row, 6),
                words.text(row, 7),
                words.text(row, 8),
                words.text(row, 9),
                words.text(row, 10),
                words.text(row, 11),
                postcode == null ? "" : postcode,
                words.text(row, 13),
                whereabouts(row.getString(14), postcode)));
    }

    private Whereabouts whereabouts(@Nullable String homePostcode, @Nullable String postcode) {
        int place = place(postcode);
        if (place == PostcodeDirectory.UNKNOWN) {
            return Whereabouts.UNKNOWN;
        }
        var location = directory.location(place, own);
        int home = place(homePostcode);
        return directory
                .distance(home, place)
                .map(distance -> new Whereabouts(location, distance.tenths(), distance.precision()))
                .orElse(new Whereabouts(location, -1, null));
    }

    private int place(@Nullable String postcode) {
        return postcode == null ? PostcodeDirectory.UNKNOWN : places.computeIfAbsent(postcode, directory::locate);
    }
}

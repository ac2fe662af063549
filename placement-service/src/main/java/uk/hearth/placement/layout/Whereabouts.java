package uk.hearth.placement.layout;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.PostcodeDirectory.Place;

/** Fills the derived columns of episodes: PL_LA, PL_LOCATION, PL_DISTANCE. Each postcode is looked up once. */
final class Whereabouts {

    private static final double METRES_IN_A_MILE = 1609.3;

    private final Surroundings surroundings;
    private final PostcodeDirectory directory;
    private final Words words;
    private final Map<Integer, Place> found = new HashMap<>();
    private final int in;
    private final int out;

    Whereabouts(Surroundings surroundings, PostcodeDirectory directory, Words words) {
        this.surroundings = surroundings;
        this.directory = directory;
        this.words = words;
        this.in = words.find("IN");
        this.out = words.find("OUT");
    }

    void fill(CaseTable episodes) {
        for (int row = 0; row < episodes.size(); row++) {
            var home = place(episodes.at(row, Column.HOME_POST));
            var placement = place(episodes.at(row, Column.PL_POST));
            if (placement != null) {
                episodes.put(row, Column.PL_LA, words.of(area(placement.area())));
                var own = surroundings.ownAreas().contains(placement.area());
                episodes.put(row, Column.PL_LOCATION, own ? in : out);
            }
            if (home != null && placement != null) {
                episodes.put(row, Column.PL_DISTANCE, tenthsOfMiles(home, placement));
            }
        }
    }

    /** The place of a postcode as it was sent; null when it is blank or not in the directory. */
    @Nullable
    Place place(int word) {
        if (word == Day.BLANK) {
            return null;
        }
        var known = found.get(word);
        if (known == null && !found.containsKey(word)) {
            known = directory.find(words.text(word).replace(" ", ""));
            found.put(word, known);
        }
        return known;
    }

    private static String area(String code) {
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case 'S' -> "SCO";
            case 'N' -> "NIR";
            case 'W' -> "WAL";
            default -> code;
        };
    }

    private static int tenthsOfMiles(Place from, Place to) {
        if (from.easting() == null || from.northing() == null || to.easting() == null || to.northing() == null) {
            return Day.BLANK;
        }
        double metres = Math.hypot(from.easting() - to.easting(), from.northing() - to.northing());
        return (int) Math.round(metres / METRES_IN_A_MILE * 10);
    }
}

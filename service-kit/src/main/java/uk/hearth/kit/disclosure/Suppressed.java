package uk.hearth.kit.disclosure;

import java.util.Set;
import uk.hearth.kit.disclosure.Counts.Place;

/**
 * What a table does not show.
 *
 * @param primary the places that are small themselves
 * @param places those, and the ones from which they could be worked out
 * @param withheld whether nothing of the table is shown, zeros neither, as less would have told
 */
public record Suppressed(Set<Place> primary, Set<Place> places, boolean withheld) {

    public boolean hides(Place place) {
        return withheld || places.contains(place);
    }
}

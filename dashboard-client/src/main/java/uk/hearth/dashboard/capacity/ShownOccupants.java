package uk.hearth.dashboard.capacity;

import java.time.LocalDate;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Home;
import uk.hearth.dashboard.placement.capacity.Occupant;

/** A home, and who is in its beds on a day. */
public record ShownOccupants(Authority council, LocalDate day, Home home, Part<Listed<Occupant>> occupants) {

    /** How many there are, in a line: the caption of the table. */
    public String message() {
        int many = occupants.get().items().size();
        return "%d %s in its beds on %s".formatted(many, many == 1 ? "child is" : "children are", Dates.day(day));
    }

    public Link all() {
        return Link.to("/sufficiency/capacity/homes").with("authority", council.code());
    }

    public Link here() {
        return Link.to("/sufficiency/capacity/homes", home.reference()).inside("occupants");
    }

    public Link back() {
        return Link.to("/sufficiency/capacity/homes", home.reference())
                .with("authority", council.code())
                .with("on", day.toString());
    }
}

package uk.hearth.placement.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one return says of one child, as it was loaded. Where a table has one row a child, the last one counts. */
public final class ChildRows {

    @Nullable
    LocalDate born;

    String sex = "";
    String ethnicity = "";
    boolean mother;
    int becameMother = Dated.OPEN;
    boolean uasc;
    int uascUntil = Dated.OPEN;

    @Nullable
    Health health;

    @Nullable
    CareLeaver careLeaver;

    @Nullable
    Adoption adoption;

    final List<Episode> episodes = new ArrayList<>();
    final List<Event> reviews = new ArrayList<>();
    final List<Event> missing = new ArrayList<>();
    final List<Event> workers = new ArrayList<>();
    final List<Event> adoptionDecisions = new ArrayList<>();
    final List<Event> libertyOrders = new ArrayList<>();

    /**
     * OC2: the year's health and other outcomes, 1 for yes and 0 for no as returned, a blank as an empty text.
     *
     * @param sdqScore 0 to 40, -1 without one
     */
    public record Health(
            int sdqScore,
            String convicted,
            String healthCheck,
            String immunisations,
            String teethCheck,
            String healthAssessment,
            String substanceMisuse,
            String interventionReceived) {}

    /** OC3, in its codes. */
    public record CareLeaver(String inTouch, String activity, String accommodation) {}

    /** AD1; {@link Dated#OPEN} where the day of the match is not given. */
    public record Adoption(int matched, boolean byFosterCarer) {}

    public @Nullable Health health() {
        return health;
    }

    public @Nullable CareLeaver careLeaver() {
        return careLeaver;
    }
}

package uk.hearth.placement.placements;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one child from an authority's returns together, up to one of them. Short breaks (V3, V4) are left out. */
public final class CareRecord {

    private final String child;
    private final @Nullable LocalDate born;
    private final String sex;
    private final String ethnicity;
    private final boolean uasc;
    private final int uascUntil;
    private final boolean mother;
    private final List<Episode> returned;
    private final List<Episode> episodes;
    private final List<PeriodOfCare> periods;
    private final List<Event> reviews;
    private final List<Event> missing;
    private final List<Event> workers;
    private final List<Event> adoptionDecisions;
    private final List<Event> libertyOrders;
    private final ChildRows.@Nullable Adoption adoption;
    private final @Nullable ChildRows latest;
    private final Window known;
    private final Map<PlacementChange, List<PlacementRun>> runs = new EnumMap<>(PlacementChange.class);

    private CareRecord(String child, CareRecord earlier, @Nullable ChildRows rows, int yearStart) {
        this.child = child;
        var said = rows == null ? new ChildRows() : rows;
        var named = said.born != null;
        this.born = named ? said.born : earlier.born;
        this.sex = named ? said.sex : earlier.sex;
        this.ethnicity = named ? said.ethnicity : earlier.ethnicity;
        this.mother = said.mother || earlier.mother;
        this.uasc = rows == null ? earlier.uasc : rows.uasc;
        this.uascUntil = rows == null ? earlier.uascUntil : rows.uascUntil;
        this.returned = EpisodeChain.joined(earlier.returned, said.episodes, yearStart);
        this.episodes = EpisodeChain.chained(returned);
        this.periods = PeriodOfCare.of(episodes);
        this.reviews = Event.joined(earlier.reviews, said.reviews, yearStart);
        this.missing = Event.joined(earlier.missing, said.missing, yearStart);
        this.workers = Event.joined(earlier.workers, said.workers, yearStart);
        this.adoptionDecisions = Event.joined(earlier.adoptionDecisions, said.adoptionDecisions, yearStart);
        this.libertyOrders = Event.joined(earlier.libertyOrders, said.libertyOrders, yearStart);
        this.adoption = said.adoption == null ? earlier.adoption : said.adoption;
        this.latest = rows;
        this.known = span(returned, reviews, missing, workers, adoptionDecisions, libertyOrders);
    }

    private CareRecord(String child) {
        this.child = child;
        this.born = null;
        this.sex = "";
        this.ethnicity = "";
        this.mother = false;
        this.uasc = false;
        this.uascUntil = Dated.OPEN;
        this.returned = List.of();
        this.episodes = List.of();
        this.periods = List.of();
        this.reviews = List.of();
        this.missing = List.of();
        this.workers = List.of();
        this.adoptionDecisions = List.of();
        this.libertyOrders = List.of();
        this.adoption = null;
        this.latest = null;
        this.known = span();
    }

    /** From the first to the last day that any of it names; a mistake may have an end before its start. */
    @SafeVarargs
    private static Window span(List<? extends Dated>... all) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (var some : all) {
            for (var each : some) {
                first = Math.min(first, Math.min(each.start(), each.end()));
                last = Math.max(last, Math.max(each.start(), each.end()));
            }
        }
        return new Window(first, last);
    }

    /**
     * A child of whom no return spoke before.
     *
     * @param rows what a return says
     * @param yearStart 1 April of that return's collection year
     */
    static CareRecord of(String child, ChildRows rows, int yearStart) {
        return new CareRecord(child, new CareRecord(child), rows, yearStart);
    }

    /**
     * The same child, as a later year's return knows it.
     *
     * @param rows what the return says; absent if it does not speak of the child
     * @param yearStart 1 April of that return's collection year
     */
    CareRecord with(@Nullable ChildRows rows, int yearStart) {
        boolean over = rows == null && latest == null && known.last() < yearStart;
        return over ? this : new CareRecord(child, this, rows, yearStart);
    }

    /** The authority's own id of the child. */
    public String child() {
        return child;
    }

    public @Nullable LocalDate born() {
        return born;
    }

    public String sex() {
        return sex;
    }

    public String ethnicity() {
        return ethnicity;
    }

    public boolean isMother() {
        return mother;
    }

    /** Whether it is returned as an unaccompanied asylum-seeking child whose claim was not ended by that day (DUC). */
    public boolean isUascOn(int day) {
        return uasc && day < uascUntil;
    }

    /** Whether anything that has a day can be in the window: not if all of it was before, or is after. */
    public boolean reaches(Window window) {
        return known.first() <= window.last() && known.last() >= window.first();
    }

    /** As they were returned, in the order in which they begin; a mistake may have two of them on one day. */
    public List<Episode> returned() {
        return returned;
    }

    /** In order, without a day that has two. */
    public List<Episode> episodes() {
        return episodes;
    }

    public List<PeriodOfCare> periods() {
        return periods;
    }

    public List<PlacementRun> runs(PlacementChange change) {
        synchronized (runs) {
            return runs.computeIfAbsent(
                    change,
                    counted -> periods.stream()
                            .flatMap(period -> period.runs(counted).stream())
                            .toList());
        }
    }

    public List<Event> reviews() {
        return reviews;
    }

    /** Code M, missing; or A, away without authorisation. */
    public List<Event> missing() {
        return missing;
    }

    /** Allocations; the code is the social worker's. */
    public List<Event> workers() {
        return workers;
    }

    /** From the decision that it should be placed for adoption until that changed. */
    public List<Event> adoptionDecisions() {
        return adoptionDecisions;
    }

    public List<Event> libertyOrders() {
        return libertyOrders;
    }

    public ChildRows.@Nullable Adoption adoption() {
        return adoption;
    }

    /** What the last of the returns says of it, if anything: yearly outcomes are that return's alone. */
    public @Nullable ChildRows latest() {
        return latest;
    }
}

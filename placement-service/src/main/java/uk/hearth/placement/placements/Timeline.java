package uk.hearth.placement.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.placements.TimelineView.Moment;
import uk.hearth.placement.placements.TimelineView.Part;
import uk.hearth.placement.placements.TimelineView.Period;
import uk.hearth.placement.placements.TimelineView.Run;

/** Tells a child's record in the order of its days. */
final class Timeline {

    private final CareRecord record;
    private final PlacementChange change;
    private final int today;

    Timeline(CareRecord record, PlacementChange change, LocalDate today) {
        this.record = record;
        this.change = change;
        this.today = (int) today.toEpochDay();
    }

    TimelineView view(String authority) {
        return new TimelineView(
                authority,
                record.child(),
                record.born(),
                given(record.sex()),
                given(record.ethnicity()),
                record.isUascOn(today),
                change,
                record.periods().stream().map(this::period).toList(),
                events());
    }

    private Period period(PeriodOfCare period) {
        return new Period(
                LocalDate.ofEpochDay(period.start()),
                end(period),
                days(period),
                period.isWholeFromStart(),
                given(period.endReason()),
                period.runs(change).stream().map(this::run).toList());
    }

    private Run run(PlacementRun run) {
        var main = run.main();
        var where = main.whereabouts();
        return new Run(
                LocalDate.ofEpochDay(run.start()),
                end(run),
                days(run),
                main.placement(),
                given(main.provider()),
                given(main.urn()),
                where.location() == null ? null : where.location().word(),
                where.tenthsOfMiles() < 0 ? null : where.tenthsOfMiles() / 10.0,
                where.precision() == null ? null : where.precision().word(),
                given(run.last().changeReason()),
                run.episodes().stream().map(Timeline::part).toList());
    }

    private static Part part(Episode episode) {
        return new Part(
                LocalDate.ofEpochDay(episode.start()),
                end(episode),
                episode.reason(),
                episode.legalStatus(),
                episode.need(),
                episode.placement(),
                episode.isTemporary(),
                given(episode.endReason()));
    }

    private List<Moment> events() {
        var events = new ArrayList<Moment>();
        record.reviews()
                .forEach(review -> events.add(
                        new Moment("review", LocalDate.ofEpochDay(review.start()), null, given(review.code()), null)));
        add("missing", record.missing(), events);
        add("social_worker", record.workers(), events);
        add("adoption_decision", record.adoptionDecisions(), events);
        add("deprivation_of_liberty_order", record.libertyOrders(), events);
        events.sort(Comparator.comparing(Moment::from).thenComparing(Moment::kind));
        return events;
    }

    private static void add(String kind, List<Event> told, List<Moment> events) {
        told.forEach(event -> events.add(new Moment(
                kind, LocalDate.ofEpochDay(event.start()), end(event), given(event.code()), given(event.why()))));
    }

    private int days(Dated lasting) {
        return Math.max(0, Math.min(lasting.end(), today + 1) - lasting.start());
    }

    private static @Nullable LocalDate end(Dated lasting) {
        return lasting.end() == Dated.OPEN ? null : LocalDate.ofEpochDay(lasting.end());
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}

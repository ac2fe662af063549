package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CalendarCorrected;
import uk.hearth.escalation.clocks.Projections;
import uk.hearth.escalation.clocks.Reprojected;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;

/** Lets the open deadlines of an authority follow its calendar, and journals why each of them moved. */
@ApplicationScoped
class Reprojection {

    private static final String HOLD = """
            select e.id from escalation e where e.authority = ? and e.id = any (?) order by e.id for update""";
    private static final String MOVE = """
            with asked as (select * from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[])
                as a (id, stage_due, total_due)),
            was as (
                select e.id, escalation_facts(e) as facts from escalation e join asked using (id)
                where e.authority = ?),
            changed as (
                update escalation e set stage_due_at = asked.stage_due, total_due_at = asked.total_due,
                    version = e.version + 1, changed_at = ?
                from asked where e.authority = ? and e.id = asked.id
                returning e.authority, e.id, escalation_facts(e) as facts)
            insert into escalation_event (authority, escalation, position, event, happened_at, recorded_at, actor, note,
                before, after)
            select changed.authority, changed.id, (select max(position) + 1 from escalation_event v
                    where v.authority = changed.authority and v.escalation = changed.id),
                'deadlines_moved', ?, ?, ?, ?, facts_changed(changed.facts, was.facts),
                facts_changed(was.facts, changed.facts)
            from changed join was using (id)""";

    private final Database database;
    private final Projections projections;
    private final Changes changes;
    private final Clock clock;

    Reprojection(Database database, Projections projections, Changes changes, Clock clock) {
        this.database = database;
        this.projections = projections;
        this.changes = changes;
        this.clock = clock;
    }

    void follow(@Observes CalendarCorrected corrected) {
        var authority = corrected.authority();
        var touched = projections.openAcross(authority, corrected.day());
        if (touched.isEmpty()) {
            return;
        }
        database.select(HOLD, row -> row.getString(1), authority, touched.toArray(new UUID[0]));
        var moved = projections.projectAnew(authority, touched);
        var now = Database.kept(clock.instant());
        database.change(
                MOVE,
                moved.stream().map(one -> one.escalation().toString()).toList(),
                moved.stream().map(one -> text(one.deadlines().stage())).toList(),
                moved.stream().map(one -> text(one.deadlines().total())).toList(),
                authority,
                now,
                authority,
                now,
                now,
                corrected.writer(),
                corrected.reason());
        changes.tell(moved.stream().map(one -> change(authority, one)).toList());
    }

    private static @Nullable String text(@Nullable Instant due) {
        return due == null ? null : due.toString();
    }

    private static Change change(String authority, Reprojected moved) {
        var id = moved.escalation().toString();
        return Change.of(
                authority,
                "escalation.deadlines_moved",
                "escalations/" + id,
                Map.of("escalation", id),
                "/api/v1/escalations/" + id);
    }
}

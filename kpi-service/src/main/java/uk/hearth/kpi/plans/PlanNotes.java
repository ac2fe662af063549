package uk.hearth.kpi.plans;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was told of how actions get on. Only ever added to. */
@ApplicationScoped
class PlanNotes {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    PlanNotes(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    NoteView add(PlanAction action, AddNote told, String writer) {
        var note = new NoteView(
                UUID.randomUUID(),
                told.status(),
                told.note(),
                writer,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into plan_note (authority, action, id, status, note, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, action.authority());
            insert.setObject(2, action.id());
            insert.setObject(3, note.id());
            insert.setString(4, note.status().wire());
            insert.setString(5, note.note());
            insert.setString(6, note.writtenBy());
            insert.setTimestamp(7, Timestamp.from(note.writtenAt()));
            insert.executeUpdate();
            return note;
        } catch (SQLException e) {
            throw new IllegalStateException("A note could not be kept", e);
        }
    }

    /** By action, the latest first. */
    Map<UUID, List<NoteView>> of(String authority, Collection<UUID> actions) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select action, id, status, note, written_by, written_at from plan_note
                        where authority = ? and action = any (?) order by action, written_at desc, id desc""")) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("uuid", actions.toArray()));
            try (var found = select.executeQuery()) {
                var notes = new HashMap<UUID, List<NoteView>>();
                while (found.next()) {
                    notes.computeIfAbsent(found.getObject("action", UUID.class), action -> new ArrayList<>())
                            .add(new NoteView(
                                    found.getObject("id", UUID.class),
                                    PlanStatus.of(found.getString("status")),
                                    found.getString("note"),
                                    found.getString("written_by"),
                                    found.getTimestamp("written_at").toInstant()));
                }
                return notes;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Notes could not be read", e);
        }
    }
}

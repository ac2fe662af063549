package uk.hearth.placement.commitments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was told of how commitments get on. Only ever added to. */
@ApplicationScoped
class Notes {

    private final Store store;
    private final ObjectMapper json;

    Notes(Store store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    CommitmentNote add(String authority, String commitment, AddCommitmentNote told, String by) {
        var note = new CommitmentNote(
                UUID.randomUUID(), commitment, told.note(), told.committee(), told.evidence(), by, store.now());
        store.run(
                """
                insert into commitment_note (authority, commitment, id, note, committee, evidence, written_by, written_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""",
                authority,
                commitment,
                note.id(),
                note.note(),
                note.committee(),
                write(note.evidence()),
                by,
                Store.at(note.writtenAt()));
        return note;
    }

    /** Up to {@code count} of one commitment that come after that one in the list, the latest first. */
    List<CommitmentNote> after(
            String authority, String commitment, @Nullable Instant at, @Nullable UUID id, int count) {
        return store.list(
                """
                select * from commitment_note where authority = ? and commitment = ?
                    and (?::timestamptz is null or (written_at, id) < (?, ?))
                order by written_at desc, id desc limit ?""",
                this::read,
                authority,
                commitment,
                at == null ? null : Store.at(at),
                at == null ? null : Store.at(at),
                id,
                count);
    }

    /** Those written after one instant and until another, by commitment, the latest first. */
    Map<String, List<CommitmentNote>> between(String authority, Instant after, Instant until) {
        return store.list("""
                        select * from commitment_note where authority = ? and written_at > ? and written_at <= ?
                        order by commitment, written_at desc, id desc""", this::read, authority, Store.at(after), Store.at(until)).stream()
                .collect(Collectors.groupingBy(CommitmentNote::commitment));
    }

    private CommitmentNote read(ResultSet row) throws SQLException {
        return new CommitmentNote(
                row.getObject("id", UUID.class),
                row.getString("commitment"),
                row.getString("note"),
                row.getBoolean("committee"),
                evidence(row.getString("evidence")),
                row.getString("written_by"),
                Store.instant(row, "written_at"));
    }

    private String write(List<NoteEvidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence could not be written", e);
        }
    }

    private List<NoteEvidence> evidence(String text) {
        try {
            return json.readValue(text, new TypeReference<List<NoteEvidence>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence could not be read", e);
        }
    }
}

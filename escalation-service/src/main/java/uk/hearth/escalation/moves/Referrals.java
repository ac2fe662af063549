package uk.hearth.escalation.moves;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** Referrals to Cafcass, with every revision. */
@ApplicationScoped
public class Referrals {

    private static final String ADD = """
            insert into cafcass_referral (authority, escalation, position, revision, referred_at, reason, legal_advice,
                cafcass_reference, written_by, recorded_at)
            select ?, ?, coalesce(max(position), 0) + 1, 1, ?, ?, ?, ?, ?, ?
            from cafcass_referral where authority = ? and escalation = ?""";
    private static final String SUPERSEDE = """
            update cafcass_referral set superseded_at = ?
            where authority = ? and escalation = ? and position = ? and superseded_at = 'infinity'""";
    private static final String REVISE = """
            insert into cafcass_referral (authority, escalation, position, revision, referred_at, reason, legal_advice,
                cafcass_reference, result, result_on, written_by, recorded_at)
            select authority, escalation, position, revision + 1, referred_at, reason, legal_advice, ?, ?, ?, ?, ?
            from cafcass_referral where authority = ? and escalation = ? and position = ? and superseded_at = ?""";

    private final Database database;
    private final Clock clock;

    Referrals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(EscalationCase escalation, MakeMove move, Actor actor, Instant at) {
        database.change(
                ADD,
                escalation.authority(),
                escalation.id(),
                at,
                move.reason(),
                Boolean.TRUE.equals(move.legalAdvice()),
                move.cafcassReference(),
                actor.person(),
                Database.kept(clock.instant()),
                escalation.authority(),
                escalation.id());
    }

    /** False if there is no such referral. */
    boolean update(EscalationCase escalation, int position, UpdateReferral known, Actor actor) {
        var now = Database.kept(clock.instant());
        if (database.change(SUPERSEDE, now, escalation.authority(), escalation.id(), position) == 0) {
            return false;
        }
        database.change(
                REVISE,
                known.cafcassReference(),
                known.result() == null ? null : known.result().wire(),
                known.resultOn(),
                actor.person(),
                now,
                escalation.authority(),
                escalation.id(),
                position,
                now);
        return true;
    }

    /** As they stood at an instant. */
    public List<ReferralView> of(String authority, UUID escalation, Instant asAt) {
        return database.select("""
                select * from cafcass_referral
                where authority = ? and escalation = ? and recorded_at <= ? and superseded_at > ?
                order by position""", Referrals::read, authority, escalation, asAt, asAt);
    }

    private static ReferralView read(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("result");
        return new ReferralView(
                row.getInt("position"),
                Columns.instant(row, "referred_at"),
                row.getString("reason"),
                row.getBoolean("legal_advice"),
                row.getString("cafcass_reference"),
                result == null ? null : ReferralResult.of(result),
                row.getObject("result_on", LocalDate.class),
                row.getString("written_by"));
    }
}

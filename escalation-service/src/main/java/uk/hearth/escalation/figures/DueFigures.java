package uk.hearth.escalation.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.figures.MonthFigures.Raised;
import uk.hearth.escalation.reports.MonthTimes;
import uk.hearth.kit.outbox.OutboxMessage;
import uk.hearth.kit.outbox.Postbox;
import uk.hearth.kit.periods.ReportingPeriod;

/** The months of one authority whose figures are due. */
@ApplicationScoped
class DueFigures {

    private static final String TAKE = """
            delete from figures_due where (authority, month) in (
                select authority, month from figures_due where authority = ?
                order by month limit 100 for update skip locked)
            returning month""";
    private static final String COUNT = """
            with span as (
                select ?::date::timestamp at time zone 'Europe/London' as first,
                    (?::date + interval '1 month')::timestamp at time zone 'Europe/London' as next)
            select count(*) filter (where raised_at >= first and raised_at < next and formal_at is null) as informal,
                count(*) filter (where raised_at >= first and raised_at < next and formal_at is not null) as formal,
                count(*) filter (where closed_at >= first and closed_at < next) as closed
            from span join escalation on authority = ? and kind = 'challenge'
                and (raised_at >= first and raised_at < next or closed_at >= first and closed_at < next)""";
    private static final String NOTE_SENT = """
            insert into figures_sent as last (authority, month, digest, times, sent_at) values (?, ?, ?, 1, ?)
            on conflict (authority, month) do update
            set digest = excluded.digest, times = last.times + 1, sent_at = excluded.sent_at
            where last.digest <> excluded.digest
            returning times""";

    private final Database database;
    private final MonthTimes times;
    private final Postbox postbox;
    private final FiguresConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    DueFigures(
            Database database,
            MonthTimes times,
            Postbox postbox,
            FiguresConfig config,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.times = times;
        this.postbox = postbox;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** Works in the transaction under way: the months are due no more if, and only if, their messages are left. */
    void tell(String authority) {
        database.select(TAKE, row -> row.getObject("month", LocalDate.class), authority).stream()
                .sorted()
                .forEach(month -> tell(authority, month));
    }

    /** The same figures are not told twice; other figures of a month are another message. */
    private void tell(String authority, LocalDate first) {
        var month = ReportingPeriod.month(YearMonth.from(first));
        var body =
                write(MonthFigures.of(authority, month.code(), raised(authority, first), times.of(authority, month)));
        var sent = database.select(
                NOTE_SENT, row -> row.getInt("times"), authority, first, digest(body), Database.kept(clock.instant()));
        sent.forEach(nth -> postbox.send(message(authority, month, nth, body)));
    }

    private Raised raised(String authority, LocalDate first) {
        List<Raised> counted = database.select(
                COUNT,
                row -> new Raised(row.getLong("informal"), row.getLong("formal"), row.getLong("closed")),
                first,
                first,
                authority);
        return counted.get(0);
    }

    private OutboxMessage message(String authority, ReportingPeriod month, int nth, byte[] body) {
        var key = "figures/%s/%s/%d".formatted(authority, month.code(), nth);
        return new OutboxMessage(
                authority, config.destination(), "escalation.figures", key, key, "application/json", body);
    }

    private byte[] write(MonthFigures figures) {
        try {
            return json.writeValueAsBytes(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures could not be written", e);
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

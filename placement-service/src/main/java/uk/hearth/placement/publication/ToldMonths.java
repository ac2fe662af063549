package uk.hearth.placement.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.hearth.kit.outbox.OutboxMessage;
import uk.hearth.kit.outbox.Postbox;
import uk.hearth.placement.returns.Rows;

/** What kpi-service was told last of each month: the same figures are not told twice. */
@ApplicationScoped
class ToldMonths {

    private static final MonthFigures NOTHING = new MonthFigures(List.of());
    private static final String LAST =
            "select times, figures from told_month where authority = ? and month = ? for update";
    private static final String NOTE = """
            insert into told_month (authority, month, figures, times, told_at) values (?, ?, ?, ?, ?)
            on conflict (authority, month) do update
            set figures = excluded.figures, times = excluded.times, told_at = excluded.told_at""";

    private final AgroalDataSource dataSource;
    private final Postbox postbox;
    private final PublicationConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    ToldMonths(AgroalDataSource dataSource, Postbox postbox, PublicationConfig config, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.postbox = postbox;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    private record Told(int times, MonthFigures figures) {}

    /**
     * Leaves the month's figures in the outbox, in the transaction under way, unless they are what was told last. Those who
     * change an authority's returns take turns, so the one before is told.
     *
     * @param unsaid which figures the return does not say on that day: they stand as they were told
     */
    void tell(String authority, LocalDate day, MonthFigures said, List<MonthFigures.Item> unsaid) {
        try (var connection = dataSource.getConnection()) {
            var last = last(connection, authority, day);
            var figures = said.keeping(last.figures(), unsaid);
            var all = figures.after(last.figures());
            if (!write(figures).equals(write(last.figures()))) {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                int times = last.times() + 1;
                Rows.run(
                        connection, NOTE, authority, day.withDayOfMonth(1), write(figures), times, Timestamp.from(now));
                postbox.send(message(authority, day, times, write(all.at(now))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A month could not be told", e);
        }
    }

    private Told last(Connection connection, String authority, LocalDate day) throws SQLException {
        return Rows.list(
                        connection,
                        LAST,
                        row -> new Told(row.getInt("times"), read(row.getString("figures"))),
                        authority,
                        day.withDayOfMonth(1))
                .stream()
                .findFirst()
                .orElse(new Told(0, NOTHING));
    }

    private OutboxMessage message(String authority, LocalDate day, int times, String body) {
        var key = "figures/%s/%s/%d".formatted(authority, YearMonth.from(day), times);
        return new OutboxMessage(
                authority,
                config.destination(),
                "placement.figures",
                key,
                key,
                "application/json",
                body.getBytes(UTF_8));
    }

    private String write(MonthFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures could not be written", e);
        }
    }

    private MonthFigures read(String text) {
        try {
            return json.readValue(text, MonthFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures told before could not be read", e);
        }
    }
}

package uk.hearth.escalation.protocols;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The protocols of authorities, every version. */
@ApplicationScoped
public class Protocols {

    private static final String INSERT = """
            insert into protocol (authority, version, name, effective_from, total_limit, cut_off, suspension_allowed,
                reader_posts, published_by, published_at)
            select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from protocol where authority = ?
            on conflict do nothing""";
    private static final String INSERT_STAGE = """
            insert into protocol_stage (authority, version, position, name, owner_post, stage_limit, cut_off)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;
    private final Clock clock;

    Protocols(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every version, the newest first. */
    public List<Protocol> of(String authority) {
        return read("order by version desc", authority);
    }

    public Optional<Protocol> find(String authority, int version) {
        return read("and version = ?", authority, version).stream().findFirst();
    }

    /** That under which a challenge raised on the day is answered. */
    public Optional<Protocol> inForce(String authority, LocalDate day) {
        return read("and effective_from <= ? order by effective_from desc limit 1", authority, day).stream()
                .findFirst();
    }

    /** Nothing if a protocol takes effect on that day already. */
    Optional<Protocol> publish(PublishProtocol command, String publisher) {
        int added = database.change(
                INSERT,
                command.authority(),
                command.name(),
                command.effectiveFrom(),
                command.totalLimit(),
                command.usualCutOff(),
                command.suspensionAllowed(),
                command.readerPosts(),
                publisher,
                Database.kept(clock.instant()),
                command.authority());
        if (added == 0) {
            return Optional.empty();
        }
        int version = of(command.authority()).get(0).version();
        database.changeEach(
                INSERT_STAGE,
                command.positioned().stream()
                        .map(stage -> row(command.authority(), version, stage))
                        .toList());
        return find(command.authority(), version);
    }

    private static @Nullable Object[] row(String authority, int version, ProtocolStage stage) {
        return new @Nullable Object[] {
            authority,
            version,
            stage.position(),
            stage.name(),
            stage.ownerPost(),
            stage.limitWorkingDays(),
            stage.cutOff()
        };
    }

    private List<Protocol> read(String which, Object... values) {
        var chosen = "select * from protocol where authority = ? " + which;
        var stages = database.select("""
                        select s.* from protocol_stage s join (%s) p on (s.authority, s.version) = (p.authority, p.version)
                        order by s.version, s.position""".formatted(chosen), Protocols::stage, values).stream()
                .collect(groupingBy(Map.Entry::getKey));
        return database.select(
                chosen,
                row -> protocol(
                        row,
                        stages.getOrDefault(row.getInt("version"), List.of()).stream()
                                .map(Map.Entry::getValue)
                                .toList()),
                values);
    }

    private static Map.Entry<Integer, ProtocolStage> stage(ResultSet row) throws SQLException {
        var stage = new ProtocolStage(
                row.getInt("position"),
                row.getString("name"),
                row.getString("owner_post"),
                row.getInt("stage_limit"),
                row.getObject("cut_off", LocalTime.class));
        return Map.entry(row.getInt("version"), stage);
    }

    private static Protocol protocol(ResultSet row, List<ProtocolStage> stages) throws SQLException {
        return new Protocol(
                row.getString("authority"),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("effective_from", LocalDate.class),
                row.getInt("total_limit"),
                row.getObject("cut_off", LocalTime.class),
                row.getBoolean("suspension_allowed"),
                Columns.texts(row, "reader_posts"),
                stages,
                row.getString("published_by"),
                Columns.instant(row, "published_at"));
    }
}

package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/** What measures were, period by period, with every revision. */
@ApplicationScoped
class Readings {

    private static final String CURRENT = "nullif(superseded_at, 'infinity')";
    private static final String SELECT = "select r.*, %s as ended_at from commitment_reading r ".formatted(CURRENT);

    private final Store store;

    Readings(Store store) {
        this.store = store;
    }

    /** All of an authority, in the order of their periods. */
    List<MeasureReading> of(String authority, AsKnown known) {
        return inTime(store.list(
                SELECT + "where authority = ? and " + known.of("recorded_at", CURRENT), Readings::read, authority));
    }

    /** Those of one measure, in the order of their periods. */
    List<MeasureReading> of(String authority, Measure measure, AsKnown known) {
        return inTime(store.list(
                SELECT + "where authority = ? and commitment = ? and measure = ? and "
                        + known.of("recorded_at", CURRENT),
                Readings::read,
                authority,
                measure.commitment(),
                measure.code()));
    }

    /** Every revision of one period, the latest first. */
    List<MeasureReading> revisions(String authority, Measure measure, ReportingPeriod period) {
        return store.list(
                SELECT + "where authority = ? and commitment = ? and measure = ? and period = ? order by revision desc",
                Readings::read,
                authority,
                measure.commitment(),
                measure.code(),
                period.code());
    }

    static Optional<MeasureReading> current(List<MeasureReading> revisions) {
        return revisions.stream()
                .filter(reading -> reading.supersededAt() == null)
                .findFirst();
    }

    /** Adds a revision and supersedes the current one; false if somebody else was quicker. */
    boolean put(String authority, Measure measure, ReportingPeriod period, SetReading set, String by) {
        var revisions = revisions(authority, measure, period);
        var present = current(revisions).orElse(null);
        if (present != null && !end(authority, present)) {
            return false;
        }
        return store.run(
                        """
                        insert into commitment_reading (authority, commitment, measure, period, revision, last_day, value,
                            numerator, denominator, projected, note, source, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        authority,
                        measure.commitment(),
                        measure.code(),
                        period.code(),
                        revisions.isEmpty() ? 1 : revisions.get(0).revision() + 1,
                        period.lastDay(),
                        set.value(),
                        set.numerator(),
                        set.denominator(),
                        set.projected(),
                        set.note(),
                        set.source(),
                        by,
                        Store.at(store.now()))
                == 1;
    }

    /** Ends the current revision; false if somebody else was quicker. */
    boolean end(String authority, MeasureReading present) {
        return store.run(
                        """
                        update commitment_reading set superseded_at = ?
                        where authority = ? and commitment = ? and measure = ? and period = ? and revision = ?
                            and superseded_at = 'infinity'""",
                        Store.at(store.now()),
                        authority,
                        present.commitment(),
                        present.measure(),
                        present.period().code(),
                        present.revision())
                == 1;
    }

    private static List<MeasureReading> inTime(List<MeasureReading> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(MeasureReading::period))
                .toList();
    }

    private static MeasureReading read(ResultSet row) throws SQLException {
        return new MeasureReading(
                row.getString("commitment"),
                row.getString("measure"),
                ReportingPeriod.parse(row.getString("period")),
                plain(row.getBigDecimal("value")),
                whole(row.getBigDecimal("numerator")),
                whole(row.getBigDecimal("denominator")),
                row.getBoolean("projected"),
                row.getString("note"),
                row.getString("source"),
                row.getString("rule"),
                row.getInt("revision"),
                row.getString("recorded_by"),
                Store.instant(row, "recorded_at"),
                Store.instantOrNull(row, "ended_at"));
    }

    /** Without needless noughts, and never as 4E+2. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal whole(@Nullable BigDecimal count) {
        return count == null ? null : count.setScale(0);
    }
}

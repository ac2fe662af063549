package uk.hearth.kpi.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.statistics.Unit;

/** Rows of targets as the API says them, in the unit of their indicator. */
@ApplicationScoped
class TargetRevisions {

    private final Indicators indicators;

    TargetRevisions(Indicators indicators) {
        this.indicators = indicators;
    }

    /** @param day for whose month a profile is put into words; absent for the whole of it */
    List<TargetRevision> read(ResultSet rows, @Nullable LocalDate day) throws SQLException {
        var catalogue = indicators.catalogue();
        var read = new ArrayList<TargetRevision>();
        while (rows.next()) {
            read.add(revision(rows, day, catalogue));
        }
        return read;
    }

    private static TargetRevision revision(ResultSet row, @Nullable LocalDate day, Map<String, IndicatorView> catalogue)
            throws SQLException {
        var indicator = catalogue.get(row.getString("indicator"));
        var unit = indicator == null ? Unit.SCORE : indicator.unit();
        var stored = StoredTarget.read(row);
        var from = row.getDate("from_day").toLocalDate();
        var said = TargetView.of(stored.on(from, day == null ? from : day), unit);
        var whole = day == null && stored.profile().isPresent();
        return new TargetRevision(
                row.getString("authority"),
                row.getString("indicator"),
                ReportingPeriod.parse(row.getString("effective_from")),
                from,
                stored.kind(),
                row.getBigDecimal("value"),
                row.getBigDecimal("upper_value"),
                row.getBigDecimal("tolerance"),
                stored.profile().map(TargetProfile::months).orElse(null),
                whole ? words(stored, from, unit) : said.words(),
                whole && stored.tolerance().width() == null
                        ? "Close within 10% of the month's target"
                        : said.toleranceWords(),
                row.getInt("revision"),
                row.getObject("import_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                superseded(row));
    }

    /** "At least 10% in April 2018, at least 40% in March 2019". */
    private static String words(StoredTarget profiled, LocalDate from, Unit unit) {
        var last = from.plusMonths(TargetProfile.MONTHS - 1L);
        var end = profiled.on(from, last).words(unit);
        return "%s in %s, %s in %s"
                .formatted(
                        profiled.on(from, from).words(unit),
                        month(from),
                        Character.toLowerCase(end.charAt(0)) + end.substring(1),
                        month(last));
    }

    private static String month(LocalDate day) {
        return ReportingPeriod.containing(PeriodKind.MONTH, day).label();
    }

    private static @Nullable Instant superseded(ResultSet row) throws SQLException {
        return row.getString("superseded_at").equals("infinity")
                ? null
                : row.getTimestamp("superseded_at").toInstant();
    }
}

package uk.hearth.kpi.measurements;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.formulas.Stretch;
import uk.hearth.kpi.formulas.Wanted;
import uk.hearth.kpi.revisions.AsKnown;

/** The figures that were brought in, of the authorities that the transaction may see. */
@ApplicationScoped
class StoredFigures {

    // Fenced by the offset, so that each indicator's figures are looked up by their days. PostgreSQL thinks that
    // reading all of the authority's is as cheap; where most of them are of parts it takes four times as long.
    private static final String WANTED = """
            select figure.*
            from unnest(?::text[], ?::text[], ?::date[]) as wanted (code, kind, from_day)
            cross join lateral (
                select m.indicator, m.period, m.value, m.numerator, m.denominator, m.missing, m.provisional, m.source,
                    m.dimension, m.category, m.dimension_2, m.category_2, m.last_day, m.first_day
                from measurement m
                where %s and m.authority = ? and m.indicator = wanted.code and m.period_kind = wanted.kind
                  and m.last_day >= wanted.from_day and m.last_day <= ?
                offset 0) as figure
            order by indicator, last_day, first_day, period, dimension, category, dimension_2, category_2""";

    private final Selects selects;

    StoredFigures(Selects selects) {
        this.selects = selects;
    }

    /** All figures of the whole that are wanted, up to a day, in one query, in time order. */
    static Select<List<Measurement>> select(String authority, List<Wanted> wanted, LocalDate until, AsKnown known) {
        return select(authority, wanted, until, known.of("m") + " and m.dimension = ''", StoredFigures::measurement);
    }

    /** A figure of the whole or of a part of it. */
    record Part(Breakdown breakdown, Measurement figure) {}

    /** The same with the figures of parts, as they stand now. */
    List<Part> parts(String authority, List<Wanted> wanted, LocalDate until) {
        return selects.ask(select(
                authority,
                wanted,
                until,
                AsKnown.NOW.of("m"),
                row -> new Part(
                        new Breakdown(
                                row.getString("dimension"),
                                row.getString("category"),
                                row.getString("dimension_2"),
                                row.getString("category_2")),
                        measurement(row))));
    }

    private static <R> Select<List<R>> select(
            String authority, List<Wanted> wanted, LocalDate until, String condition, Select.Row<R> row) {
        return Select.list(
                WANTED.formatted(condition),
                given -> given.texts(wanted.stream().map(Wanted::code).toList())
                        .texts(wanted.stream()
                                .map(each -> each.kind().wireName())
                                .toList())
                        .days(wanted.stream().map(Wanted::from).toList())
                        .text(authority)
                        .day(until),
                row);
    }

    /** From the first period to the last with a row, by indicator and kind of period. */
    Map<String, Map<PeriodKind, Stretch>> stretches(
            String authority, Collection<String> indicators, Set<PeriodKind> kinds, AsKnown known) {
        return selects.ask(new Select<>(
                """
                select codes.indicator, kinds.period_kind, ends.first, ends.last
                from unnest(?::text[]) as codes (indicator)
                cross join unnest(?::text[]) as kinds (period_kind)
                cross join lateral (
                    select min(m.last_day) as first, max(m.last_day) as last from measurement m
                    where %s and m.dimension = '' and m.authority = ? and m.indicator = codes.indicator
                      and m.period_kind = kinds.period_kind) as ends
                where ends.first is not null""".formatted(known.of("m")),
                given -> given.texts(indicators)
                        .texts(kinds.stream().map(PeriodKind::wireName).toList())
                        .text(authority),
                StoredFigures::stretches));
    }

    private static Map<String, Map<PeriodKind, Stretch>> stretches(ResultSet rows) throws SQLException {
        var stretches = new HashMap<String, Map<PeriodKind, Stretch>>();
        while (rows.next()) {
            var kind = PeriodKind.fromString(rows.getString("period_kind"));
            stretches
                    .computeIfAbsent(rows.getString("indicator"), code -> new HashMap<>())
                    .put(kind, new Stretch(period(rows, kind, "first"), period(rows, kind, "last")));
        }
        return stretches;
    }

    private static ReportingPeriod period(ResultSet row, PeriodKind kind, String column) throws SQLException {
        return ReportingPeriod.containing(kind, row.getDate(column).toLocalDate());
    }

    // Columns by their place in WANTED: a report reads hundreds of rows, and looking up each name takes as long as
    // reading.
    private static Measurement measurement(ResultSet row) throws SQLException {
        var missing = row.getString(6);
        return new Measurement(
                row.getString(1),
                ReportingPeriod.parse(row.getString(2)),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                missing == null ? null : Missing.of(missing),
                null,
                row.getBoolean(7),
                row.getString(8));
    }
}

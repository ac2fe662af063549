package uk.hearth.placement.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** Counts beds: on a day, over a range, or day by day; each in one statement, however many provisions and days. */
final class BedSeries {

    /** {@code chosen}: the beds of each provision that the filter leaves, and what it is. */
    static final String CHOSEN = """
            with chosen as %s (
                select p.authority, p.reference as provision, c.registered, c.staffed, c.blocked, c.occupied,
                    greatest(c.held_from, :from) as from_day,
                    least(c.held_until, :to::date + 1) - greatest(c.held_from, :from) as days,
                    p.kind, p.area, p.upper_area, p.age_from, p.age_to, p.characteristics, p.provider, r.sector
                from bed_segment c
                join provision p on p.authority = :authority and p.reference = c.provision
                join provider r on r.authority = p.authority and r.reference = p.provider
                where c.authority = :authority and c.held_from <= :to and c.held_until > :from and %s)
            """;

    private static final String DISTINCT = """
            select %2$s as label, %1$s from chosen p cross join lateral (select p.sector) as r
            group by 1 order by 1""";

    /**
     * Where a bed counts in several groups, it still counts once in the total. Provisions that suit the same are summed
     * before they are counted for each that they suit: there are far fewer kinds of these.
     */
    private static final String OVERLAPPING = """
            , alike as (select %2$s, %1$s from chosen p group by %2$s)
            select %3$s as label, %5$s from alike p %4$s group by 1
            union all
            select null, %5$s from alike
            order by 1 nulls last""";

    private static final String SUMS_OF_ALIKE = Stream.of(
                    "provisions", "registered", "staffed", "blocked", "occupied", "vacant", "over")
            .map("coalesce(sum(%1$s), 0) as %1$s"::formatted)
            .collect(Collectors.joining(", "));

    private static final String SUMS = """
            %s as provisions, coalesce(sum(days * registered), 0) as registered,
            coalesce(sum(days * staffed), 0) as staffed, coalesce(sum(days * blocked), 0) as blocked,
            coalesce(sum(days * occupied), 0) as occupied, coalesce(sum(days * %s), 0) as vacant,
            coalesce(sum(days * %s), 0) as over""";
    private static final String OF_ONE =
            BedFilter.CONDITION + "\nand (:provision::text is null or p.reference = :provision)";
    private static final String BY_DAY = CHOSEN.stripTrailing().formatted("not materialized", OF_ONE)
            + """
            , change (day, registered, staffed, blocked, occupied, vacant, over) as (
                select from_day, registered, staffed, blocked, occupied, %1$s, %2$s from chosen
                union all
                select from_day + days, -registered, -staffed, -blocked, -occupied, -%1$s, -%2$s from chosen),
            daily as (
                select day, sum(registered) as registered, sum(staffed) as staffed, sum(blocked) as blocked,
                    sum(occupied) as occupied, sum(vacant) as vacant, sum(over) as over from change group by day)
            select d.day::date as on_day, coalesce(sum(registered) over so_far, 0) as registered,
                coalesce(sum(staffed) over so_far, 0) as staffed, coalesce(sum(blocked) over so_far, 0) as blocked,
                coalesce(sum(occupied) over so_far, 0) as occupied, coalesce(sum(vacant) over so_far, 0) as vacant,
                coalesce(sum(over) over so_far, 0) as over
            from generate_series(:from::date, :to::date, interval '1 day') as d (day) left join daily on daily.day = d.day::date
            window so_far as (order by d.day) order by d.day""".formatted(SeriesSql.VACANT, SeriesSql.OVER);

    private final Connection connection;
    private final BedFilter filter;
    private final List<String> areas;

    /** @param areas the authority's own */
    BedSeries(Connection connection, BedFilter filter, List<String> areas) {
        this.connection = connection;
        this.filter = filter;
        this.areas = areas;
    }

    /** Group by group, the total last. */
    List<BedGroup> on(LocalDate day, BedGrouping by) throws SQLException {
        return groups("count(*)", by, values(day, day));
    }

    /** Bed-days, group by group, the total last. */
    List<BedGroup> between(LocalDate from, LocalDate to, BedGrouping by) throws SQLException {
        return groups("count(distinct p.provision)", by, values(from, to));
    }

    /** @param provision the only one whose beds count, null for all */
    List<BedDay> daily(LocalDate from, LocalDate to, @Nullable String provision) throws SQLException {
        var values = values(from, to);
        values.put("provision", provision);
        var sql = NamedSql.of(BY_DAY);
        return Rows.list(connection, sql.sql(), BedDay::read, sql.parameters(values));
    }

    private List<BedGroup> groups(String count, BedGrouping by, Map<String, ?> values) throws SQLException {
        var sums = SUMS.formatted(count, SeriesSql.VACANT, SeriesSql.OVER);
        var asked = by.overlaps()
                ? OVERLAPPING.formatted(sums, by.basis(), by.key(), by.join(), SUMS_OF_ALIKE)
                : DISTINCT.formatted(sums, by.key());
        var sql = NamedSql.of(CHOSEN.formatted("not materialized", BedFilter.CONDITION) + asked);
        var groups = Rows.list(connection, sql.sql(), BedGroup::read, sql.parameters(values));
        if (!by.overlaps()) {
            groups.add(groups.stream().reduce(BedGroup.NONE, BedGroup::with));
        }
        return groups;
    }

    private Map<String, @Nullable Object> values(LocalDate from, LocalDate to) {
        var values = new HashMap<>(filter.values(areas));
        values.put("from", from);
        values.put("to", to);
        return values;
    }
}

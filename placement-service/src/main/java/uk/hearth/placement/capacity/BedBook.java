package uk.hearth.placement.capacity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.providers.Provisions;
import uk.hearth.placement.returns.Rows;

/** Beds and who is in them, for any day. */
@ApplicationScoped
class BedBook {

    private static final NamedSql VACANT = NamedSql.of(BedSeries.CHOSEN.formatted("materialized", BedFilter.CONDITION)
            + """
            , page as (
                select provision, sector, %1$s as vacant from chosen
                where %1$s >= greatest(1, :siblings) and (:after::text is null or provision > :after)
                order by provision limit :count)
            select p.*, c.sector, c.vacant, %2$s as place, rated.rating, fee.weekly_fee
            from page c join provision p on p.authority = :authority and p.reference = c.provision
            left join lateral (
                select rating from provision_rating g
                where g.authority = p.authority and g.provision = p.reference order by judged_on desc limit 1) as rated on true
            left join lateral (
                select min(amount) as weekly_fee from (
                    select sum(amount) as amount from weekly_fee f
                    where f.authority = p.authority and f.provision = p.reference and f.held @> :from::date
                    group by f.arrangement) as by_arrangement) as fee on true
            order by p.reference""".formatted(SeriesSql.VACANT, BedGrouping.PLACE.key()));
    private static final NamedSql OCCUPANTS = NamedSql.of("""
            select occupant, own, source, lower(span) as since from (
            """ + SeriesSql.WHO + """
            here as (select * from stay where provision = :provision and span @> :from::date) select * from here) as stayed
            order by own desc, occupant""");

    private static final String PLAN_WITHOUT_GUESSING = """
            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_nestloop', 'off', true)""";

    private final AgroalDataSource dataSource;
    private final Provisions provisions;

    BedBook(AgroalDataSource dataSource, Provisions provisions) {
        this.dataSource = dataSource;
        this.provisions = provisions;
    }

    /** What is asked of the beds that a filter leaves. */
    interface Question<T> {
        T ask(BedSeries series) throws SQLException;
    }

    <T> T ask(BedFilter filter, Question<T> question) {
        try (var connection = dataSource.getConnection()) {
            prepare(connection, filter.authority());
            return question.ask(new BedSeries(connection, filter, provisions.areas(filter.authority())));
        } catch (SQLException e) {
            throw new IllegalStateException("Beds could not be counted", e);
        }
    }

    /**
     * A plan made for any day and any authority takes ten times as long as one made for those that are asked for. Provisions
     * that were just imported are believed to be one or two, and would be looked through again for each bed.
     */
    static void prepare(Connection connection, String authority) throws SQLException {
        Rows.run(connection, PLAN_WITHOUT_GUESSING);
        BedSegments.bringUpToDate(connection, authority);
    }

    /** Up to {@code count} provisions with a vacancy that come after that one in the list. */
    List<VacantProvision> vacant(BedFilter filter, LocalDate on, @Nullable String after, int count) {
        var values = new HashMap<>(filter.values(provisions.areas(filter.authority())));
        values.put("from", on);
        values.put("to", on);
        values.put("after", after);
        values.put("count", count);
        try (var connection = dataSource.getConnection()) {
            prepare(connection, filter.authority());
            return Rows.list(connection, VACANT.sql(), VacantProvision::read, VACANT.parameters(values));
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    List<OccupantView> occupants(String authority, String provision, LocalDate on) {
        try (var connection = dataSource.getConnection()) {
            return occupants(connection, authority, provision, on);
        } catch (SQLException e) {
            throw new IllegalStateException("Occupants could not be read", e);
        }
    }

    static List<OccupantView> occupants(Connection connection, String authority, String provision, LocalDate on)
            throws SQLException {
        var values = Map.of("authority", authority, "provision", provision, "from", on, "to", on);
        return Rows.list(connection, OCCUPANTS.sql(), OccupantView::read, OCCUPANTS.parameters(values));
    }
}

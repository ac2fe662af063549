package uk.hearth.kpi.comparisons;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.revisions.AsKnown;

/** Means of the groups that an authority has, for groups whose publisher gives no figure. */
@ApplicationScoped
class GroupMeans {

    // Groups for all count only where the authority is one of them; of a group's periods the last, of its releases the
    // fullest.
    private static final String LATEST = """
            with own_group as (
                select distinct on (code) g.* from comparator_group g
                where authority in (?, '-') and year <= ?
                  and (authority <> '-' or exists (
                      select from comparator_group_member m
                      where (m.authority, m.code, m.year) = (g.authority, g.code, g.year) and m.area = ?))
                order by code, authority = '-', year desc),
            mean as (
                select g.code, g.name, b.period, b.last_day, b.release, b.release_date,
                       round(avg(b.value), 10) as value, count(distinct b.area) as with_value,
                       (select count(*) from comparator_group_member all_of
                        where (all_of.authority, all_of.code, all_of.year) = (g.authority, g.code, g.year)) as members
                from own_group g
                join comparator_group_member m on (m.authority, m.code, m.year) = (g.authority, g.code, g.year)
                join benchmark b on b.area = m.area
                where %s and b.dimension = '' and b.value is not null
                  and b.authority in (?, '-') and b.indicator = ? and b.last_day <= ?
                group by g.authority, g.code, g.year, g.name, b.period, b.last_day, b.release, b.release_date)
            select distinct on (code) * from mean
            order by code, last_day desc, with_value desc, release_date desc nulls last, period""";

    private final AgroalDataSource dataSource;

    GroupMeans(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    record GroupMean(
            String code,
            String name,
            ReportingPeriod period,
            @Nullable String release,
            @Nullable LocalDate releaseDate,
            BigDecimal value,
            int withValue,
            int members) {}

    /** Each group's mean for the last period that had ended by a day, of the figures as they were known. */
    List<GroupMean> latest(String authority, String indicator, LocalDate day, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LATEST.formatted(known.of("b")))) {
            select.setString(1, authority);
            select.setInt(2, day.getYear());
            select.setString(3, authority);
            select.setString(4, authority);
            select.setString(5, indicator);
            select.setDate(6, Date.valueOf(day));
            try (var found = select.executeQuery()) {
                var means = new ArrayList<GroupMean>();
                while (found.next()) {
                    means.add(mean(found));
                }
                return means;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Groups could not be compared", e);
        }
    }

    private static GroupMean mean(ResultSet row) throws SQLException {
        return new GroupMean(
                row.getString("code"),
                row.getString("name"),
                ReportingPeriod.parse(row.getString("period")),
                row.getString("release"),
                row.getObject("release_date", LocalDate.class),
                GroupFigure.plain(row.getBigDecimal("value")),
                row.getInt("with_value"),
                row.getInt("members"));
    }
}

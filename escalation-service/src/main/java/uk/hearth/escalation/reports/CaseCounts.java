package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.taxonomies.Term;

/** Challenges, counted by the database. Praise is no challenge and is not counted. */
@ApplicationScoped
class CaseCounts {

    private static final String RAISED = """
            from escalation where authority = ? and kind = 'challenge' and raised_at >= ? and raised_at < ?
                and (?::text is null or team = ?)""";

    private final Database database;

    CaseCounts(Database database) {
        this.database = database;
    }

    /** So many of a theme and, where asked for, sub-reason. */
    record OfTerm(Term term, long count) {}

    List<OfTerm> byTerm(ReportFilter filter, Level level, boolean subReasons) {
        var reason = subReasons ? "sub_reason" : "null::text";
        return raised(
                "select coalesce(taxonomy, '') as list, theme, %s as reason, count(*) as n %s and %s group by 1, 2, 3"
                        .formatted(reason, RAISED, level.condition()),
                row -> new OfTerm(
                        new Term(row.getString("list"), row.getString("theme"), row.getString("reason")),
                        row.getLong("n")),
                filter);
    }

    /** So many that reached a stage and no further: {@code -1} informal, 0 formal at a stage not known. */
    record OfStage(int stage, long open, long closed, long referred) {}

    List<OfStage> byStage(ReportFilter filter) {
        return raised(
                """
                select case when formal_at is null then -1 else coalesce(highest_stage, 0) end as reached,
                    count(*) filter (where closed_at is null) as open, count(closed_at) as closed,
                    count(referred_at) as referred %s group by 1 order by 1""".formatted(RAISED),
                row -> new OfStage(
                        row.getInt("reached"), row.getLong("open"), row.getLong("closed"), row.getLong("referred")),
                filter);
    }

    /** So many of a category in a month, which is told by its first day. */
    record InMonth(LocalDate month, String category, long count) {}

    /** @param category an expression over a case; from this program alone */
    List<InMonth> byMonth(ReportFilter filter, String category) {
        return raised(
                """
                select date_trunc('month', raised_at at time zone 'Europe/London')::date as month,
                    %s as category, count(*) as n %s group by 1, 2 order by 1, 2""".formatted(category, RAISED),
                row -> new InMonth(
                        row.getObject("month", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("category"), ""),
                        row.getLong("n")),
                filter);
    }

    /** So many children of whom each was the subject of so many challenges. */
    record OfChildren(int challenges, long children) {}

    List<OfChildren> byChild(ReportFilter filter) {
        return raised(
                """
                select challenges, count(*) as children
                from (select count(*)::int as challenges %s group by child_reference) as child
                group by 1 order by 1""".formatted(RAISED),
                row -> new OfChildren(row.getInt("challenges"), row.getLong("children")),
                filter);
    }

    /** So many that are open, raised on one day. */
    record OpenSince(LocalDate day, long overdue, long notDue) {}

    List<OpenSince> open(String authority, @Nullable String team, Instant now) {
        return database.select(
                """
                select (raised_at at time zone 'Europe/London')::date as day,
                    count(*) filter (where due_at < ?) as overdue, count(*) filter (where due_at >= ?) as not_due
                from escalation where authority = ? and kind = 'challenge' and closed_at is null
                    and (?::text is null or team = ?)
                group by 1 order by 1""",
                row -> new OpenSince(
                        row.getObject("day", LocalDate.class), row.getLong("overdue"), row.getLong("not_due")),
                now,
                now,
                authority,
                team,
                team);
    }

    private <T> List<T> raised(String sql, Database.RowReader<T> reader, ReportFilter filter) {
        return database.select(sql, reader, filter.owner(), filter.from(), filter.until(), filter.team, filter.team);
    }
}

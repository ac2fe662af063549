package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Database;

/** Caseloads of IROs and the challenges that they raised. */
@ApplicationScoped
class Caseloads {

    /** For a full-time post: IRO Handbook (2010), paragraph 7.15. */
    private static final int LEAST = 50;

    private static final int MOST = 70;

    private static final String BY_IRO = """
            with load as (
                select account, round(avg(children), 1) as children from iro_caseload
                where authority = ? and month >= ? and month <= ? group by account),
            raised as (
                select iro as account, count(*) filter (where formal_at is null) as informal, count(formal_at) as formal
                from escalation where authority = ? and kind = 'challenge' and raised_at >= ? and raised_at < ?
                group by iro)
            select person.account, iro.team, person.children, iro.whole_time_equivalent,
                coalesce(person.informal, 0) as informal, coalesce(person.formal, 0) as formal
            from (select * from load full join raised using (account)) as person
            left join iro on iro.authority = ? and iro.account = person.account
            where ?::text is null or iro.team = ?
            order by person.account""";
    private static final String LOOKED_AFTER = """
            select round(avg(children), 1) as children from children_looked_after
            where authority = ? and month >= ? and month <= ?""";

    private final Database database;

    Caseloads(Database database) {
        this.database = database;
    }

    CaseloadReport report(ReportFilter filter) {
        var span = filter.span();
        var rows = database.select(
                BY_IRO,
                Caseloads::row,
                filter.owner(),
                span.firstDay(),
                span.lastDay(),
                filter.owner(),
                filter.from(),
                filter.until(),
                filter.owner(),
                filter.team,
                filter.team);
        long escalations =
                rows.stream().mapToLong(row -> row.informal() + row.formal()).sum();
        // children are counted for the authority, not for a team of it
        var children = filter.team == null
                ? database.select(
                                LOOKED_AFTER,
                                row -> new Mean(row.getBigDecimal("children")),
                                filter.owner(),
                                span.firstDay(),
                                span.lastDay())
                        .get(0)
                        .children
                : null;
        return new CaseloadReport(
                "caseloads",
                "Caseloads of IROs and escalations",
                filter.owner(),
                span.code(),
                LEAST,
                MOST,
                children,
                escalations,
                per100(escalations, children),
                rows.isEmpty() ? null : divide(BigDecimal.valueOf(escalations), BigDecimal.valueOf(rows.size())),
                rows);
    }

    private record Mean(@Nullable BigDecimal children) {}

    private static CaseloadRow row(ResultSet row) throws SQLException {
        @Nullable BigDecimal children = row.getBigDecimal("children");
        @Nullable BigDecimal wholeTime = row.getBigDecimal("whole_time_equivalent");
        var perWholeTime = children == null || wholeTime == null ? null : divide(children, wholeTime);
        return new CaseloadRow(
                row.getString("account"),
                row.getString("team"),
                children,
                wholeTime,
                perWholeTime,
                perWholeTime == null ? null : standing(perWholeTime),
                row.getLong("informal"),
                row.getLong("formal"),
                per100(row.getLong("informal") + row.getLong("formal"), children));
    }

    private static String standing(BigDecimal children) {
        if (children.compareTo(BigDecimal.valueOf(LEAST)) < 0) {
            return "below";
        }
        return children.compareTo(BigDecimal.valueOf(MOST)) > 0 ? "above" : "within";
    }

    private static @Nullable BigDecimal per100(long escalations, @Nullable BigDecimal children) {
        return children == null || children.signum() == 0
                ? null
                : divide(BigDecimal.valueOf(100 * escalations), children);
    }

    private static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 1, RoundingMode.HALF_UP);
    }
}

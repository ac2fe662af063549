package uk.hearth.placement.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.StagedCheck;
import uk.hearth.placement.importing.StagedCheck.Wrong;
import uk.hearth.placement.providers.StagedProvisions;
import uk.hearth.placement.returns.Rows;

/**
 * Makes stays of notices, whose order of arrival does not matter: from the notices of an occupant in a provision, in the order of
 * their days, each that says something new begins or ends a stay. An {@code out} without an {@code in} counts nothing
 * until that one comes. Works on what is staged: {@code provision, own, occupant, movement, on_day}.
 */
final class NoticeBook {

    private static final Wrong CLOSED = new Wrong(
            "on",
            "closed-on-that-day",
            "The provision is not open on this day, or Ofsted has it registered no more",
            "Correct the day, or when the provision opens and closes");
    private static final Wrong SAME_DAY = new Wrong(
            "on",
            "in-and-out-on-one-day",
            "The same child is told to have come here and left here on one day",
            "A bed counts by the night: tell neither, or withdraw the notice that was wrong");
    private static final Wrong TWO_BEDS = new Wrong(
            "on",
            "child-in-two-beds",
            "The child would be in two beds on a night: another provision has told that the child is there",
            "Tell of the leaving there first, or of both in one file; or withdraw the notice that was wrong");
    private static final Wrong NO_BED = new Wrong(
            "on",
            "no-bed-left",
            "On a night more children would be in the provision than it has beds",
            "Tell first who left, or of both in one file; or correct the capacity if there are more beds");

    private static final Wrong TOO_FAR = Plans.tooFar("on", "Give the day as 2026-06-30");
    private static final Wrong TOO_EARLY = new Wrong(
            "on",
            "before-any-placement",
            "The day is before any child in care now was placed",
            "Give the day as 2026-06-30");

    private static final String ARE_CLOSED = """
            select row_number from staging s
            join provision p on p.authority = ? and p.reference = s.provision
            where s.movement = 'in' and (not p.open_days @> s.on_day or (
                exists (select from ofsted_provider o where o.authority = p.authority and o.urn = p.urn)
                and not exists (
                    select from ofsted_provider o where o.authority = p.authority and o.urn = p.urn
                        and (o.registration_end is null or o.registration_end > s.on_day))))""";
    private static final String CONTRADICT = """
            select s.row_number from staging s
            join placement_notice n on n.authority = ? and n.provision = s.provision and n.own = s.own
                and n.occupant = s.occupant and n.on_day = s.on_day and n.withdrawn_at is null
            where n.movement <> s.movement
            union
            select row_number from (
                select row_number, min(movement) over w as first, max(movement) over w as last from staging
                window w as (partition by provision, own, occupant, on_day)) as same_day where first <> last""";
    private static final String FORGET = """
            delete from notified_stay t using staging s
            where t.authority = ? and t.provision = s.provision and t.own = s.own and t.occupant = s.occupant""";
    private static final String DERIVE = """
            with touched as (select distinct provision, own, occupant from staging),
            told as (
                select n.provision, n.own, n.occupant, n.movement, n.on_day, lag(n.movement) over by_day as before
                from touched t join placement_notice n on n.authority = ? and n.provision = t.provision and n.own = t.own
                    and n.occupant = t.occupant and n.withdrawn_at is null
                window by_day as (partition by n.provision, n.own, n.occupant order by n.on_day)),
            turn as (
                select *, lead(on_day) over (partition by provision, own, occupant order by on_day) as next_day
                from told where movement is distinct from before)
            insert into notified_stay (authority, provision, own, occupant, held)
            select ?, provision, own, occupant, daterange(on_day, next_day) from turn where movement = 'in'""";
    private static final String IN_TWO = """
            select distinct s.row_number from staging s
            join notified_stay one on one.authority = ? and one.own and one.occupant = s.occupant
            join notified_stay other on other.authority = one.authority and other.own and other.occupant = one.occupant
                and other.provision > one.provision and other.held && one.held
            where s.own""";
    private static final NamedSql ARE_TOO_MANY = NamedSql.of(SeriesSql.SEGMENTS + """
            crowded as (select * from segment where occupied > registered)
            select distinct s.row_number from staging s
            join stay t on t.source = 'notice' and t.provision = s.provision and t.own = s.own and t.occupant = s.occupant
            join crowded c on c.provision = s.provision and t.span && daterange(c.from_day, c.until_day)""");

    /** Nobody who came into care before is a child still; the Children Act 1989 has been in force since October 1991. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Connection connection;
    private final ImportRun run;

    NoticeBook(Connection connection, ImportRun run) {
        this.connection = connection;
        this.run = run;
    }

    /** @throws uk.hearth.kit.problems.InvalidInput naming notices that cannot be, whatever else is told */
    void requirePossible() throws SQLException {
        new StagedCheck(connection, run)
                .refuse(StagedProvisions.UNKNOWN, StagedProvisions.ARE_UNKNOWN, run.authority())
                .refuse(TOO_FAR, "select row_number from staging where on_day > ?", Plans.LAST)
                .refuse(TOO_EARLY, "select row_number from staging where on_day < ?", EARLIEST)
                .refuse(CLOSED, ARE_CLOSED, run.authority())
                .refuse(SAME_DAY, CONTRADICT, run.authority())
                .throwIfAny();
    }

    /**
     * Works the stays out anew of all whom what is staged is about.
     *
     * @throws uk.hearth.kit.problems.InvalidInput naming notices by which a bed, or a child, would be counted twice
     */
    void derive() throws SQLException {
        Rows.run(connection, FORGET, run.authority());
        Rows.run(connection, DERIVE, run.authority(), run.authority());
        new StagedCheck(connection, run)
                .refuse(TWO_BEDS, IN_TWO, run.authority())
                .throwIfAny();
        var first = Rows.list(connection, "select min(on_day) from staging", row -> row.getObject(1, LocalDate.class))
                .get(0);
        var days = Map.of("authority", run.authority(), "from", first, "to", Plans.LAST);
        new StagedCheck(connection, run)
                .refuse(NO_BED, ARE_TOO_MANY.sql(), ARE_TOO_MANY.parameters(days))
                .throwIfAny();
    }
}

package uk.hearth.placement.commitments;

import java.sql.Connection;
import java.sql.SQLException;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.placement.returns.Rows;

/** What staged measures have to be beside each other, and beside what is there. */
final class StagedMeasures {

    private static final int LISTED = 100;

    /** A part's whole is in the file or there already, is no part itself, and is counted in the same way. */
    private static final String WITHOUT_WHOLE = """
            with known as (
                select commitment, code, unit, counting, people, part_of from staging
                union all
                select m.commitment, m.code, m.unit, m.counting, m.people, m.part_of from commitment_measure m
                where m.authority = ? and not exists (
                    select 1 from staging s where s.commitment = m.commitment and s.code = m.code))
            select s.row_number from staging s left join known whole
                on whole.commitment = s.commitment and whole.code = s.part_of and whole.code <> s.code
                    and whole.part_of is null
                    and (whole.unit, whole.counting, whole.people) = (s.unit, s.counting, s.people)
            where s.part_of is not null and (whole.code is null or exists (
                select 1 from known part where part.commitment = s.commitment and part.part_of = s.code))
            order by s.row_number limit ?""";

    private static final String COUNTED_OTHERWISE = """
            select s.row_number from staging s join commitment_measure m
                on m.authority = ? and m.commitment = s.commitment and m.code = s.code
            where (m.unit, m.counting) <> (s.unit, s.counting) and m.version = m.imported_version
                and exists (select 1 from commitment_reading r
                    where r.authority = m.authority and r.commitment = m.commitment and r.measure = m.code)
            order by s.row_number limit ?""";

    private StagedMeasures() {}

    static void check(Connection connection, ImportRun run, RowErrors errors) throws SQLException {
        for (var row : Rows.list(connection, WITHOUT_WHOLE, found -> found.getLong(1), run.authority(), LISTED)) {
            errors.add(new InputError(
                    row,
                    "part_of",
                    "unknown-whole",
                    "There is no such measure that this one can be a part of",
                    "Name another measure of this commitment that is a whole, counted in the same way"));
        }
        for (var row : Rows.list(connection, COUNTED_OTHERWISE, found -> found.getLong(1), run.authority(), LISTED)) {
            errors.add(new InputError(
                    row,
                    "unit",
                    "measure-has-readings",
                    "Its readings were counted otherwise",
                    "Add a measure of another code beside it"));
        }
    }
}

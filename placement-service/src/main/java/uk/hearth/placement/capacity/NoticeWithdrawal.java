package uk.hearth.placement.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.StagedKind;
import uk.hearth.placement.returns.Rows;

/** Takes one notice back: the stays of its occupant are worked out without it. */
final class NoticeWithdrawal implements StagedKind {

    @Override
    public List<StagedColumn> staged() {
        return NoticeRows.STAGED;
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        int withdrawn = Rows.run(connection, """
                update placement_notice n set withdrawn_by = ?, withdrawn_at = ? from staging s
                where n.authority = ? and n.provision = s.provision and n.own = s.own and n.occupant = s.occupant
                    and n.on_day = s.on_day and n.withdrawn_at is null""", run.by(), Timestamp.from(run.at()), run.authority());
        new NoticeBook(connection, run).derive();
        return new Counts(0, withdrawn);
    }
}

package uk.hearth.placement.teams;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.hearth.placement.returns.Rows;

/** In which team each social worker is, as the authority says: returns know workers, and no teams. */
@ApplicationScoped
public class WorkerTeams {

    private final AgroalDataSource dataSource;

    WorkerTeams(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<WorkerTeamView> of(String authority) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(
                    connection,
                    "select worker, team from worker_team where authority = ? order by worker",
                    row -> new WorkerTeamView(row.getString(1), row.getString(2)),
                    authority);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The team of each worker that has one. */
    public Map<String, String> byWorker(String authority) {
        return of(authority).stream().collect(Collectors.toMap(WorkerTeamView::worker, WorkerTeamView::team));
    }

    void put(String authority, String worker, String team) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(connection, """
                    insert into worker_team (authority, worker, team) values (?, ?, ?)
                    on conflict (authority, worker) do update set team = excluded.team""", authority, worker, team);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

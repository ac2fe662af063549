package uk.hearth.kpi.editions;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What editions say, and that they were withdrawn. Rows are added, never changed. */
@ApplicationScoped
class EditionArchive {

    private final AgroalDataSource dataSource;

    EditionArchive(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(Edition edition, String content) {
        execute(
                """
                insert into edition (authority, id, scorecard, title, meeting_on, to_period, content, sha256,
                    embargo_until, published_by, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Arrays.<@Nullable Object>asList(
                        edition.authority(),
                        edition.id(),
                        edition.scorecard(),
                        edition.title(),
                        edition.meetingOn(),
                        edition.to().code(),
                        content,
                        edition.sha256(),
                        edition.embargoUntil() == null ? null : Timestamp.from(edition.embargoUntil()),
                        edition.publishedBy(),
                        Timestamp.from(edition.publishedAt())));
    }

    /** False if it was withdrawn before. */
    boolean withdraw(Edition edition, Edition.Withdrawal withdrawal) {
        return execute(
                        """
                insert into edition_withdrawal (authority, edition, reason, withdrawn_by, withdrawn_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""",
                        Arrays.<@Nullable Object>asList(
                                edition.authority(),
                                edition.id(),
                                withdrawal.reason(),
                                withdrawal.by(),
                                Timestamp.from(withdrawal.at())))
                == 1;
    }

    String content(Edition edition) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select content from edition where authority = ? and id = ?")) {
            select.setString(1, edition.authority());
            select.setObject(2, edition.id());
            try (var found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("An edition could not be read", e);
        }
    }

    private int execute(String sql, List<@Nullable Object> values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An edition could not be kept", e);
        }
    }
}

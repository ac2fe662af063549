package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.problems.InvalidInput;

/**
 * Every revision of an authority's figures, in the order of their commits. Who writes takes the authority's turn before
 * the first number is drawn and holds it until the commit, so no number can appear below one that was seen.
 */
@ApplicationScoped
class MeasurementChanges {

    private final AgroalDataSource dataSource;

    MeasurementChanges(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    ChangesPage since(String authority, @Nullable String cursor, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select * from measurement where authority = ? and change_number > ? order by change_number limit ?")) {
            select.setString(1, authority);
            select.setLong(2, cursor == null ? 0 : number(cursor));
            select.setInt(3, limit + 1);
            var changes = new ArrayList<MeasurementView>();
            var last = cursor;
            var more = false;
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    more = changes.size() == limit;
                    if (!more) {
                        changes.add(MeasurementList.view(found));
                        last = text(found.getLong("change_number"));
                    }
                }
            }
            return new ChangesPage(List.copyOf(changes), last, more);
        } catch (SQLException e) {
            throw new IllegalStateException("Changes could not be read", e);
        }
    }

    private static String text(long number) {
        return Cursor.of(List.of("measurement-changes", String.valueOf(number))).text();
    }

    private static long number(String cursor) {
        try {
            return Cursor.parse(cursor, 2).part(1, Long::valueOf);
        } catch (InvalidInput e) {
            throw InvalidInput.inField(
                    "since",
                    "unknown-cursor",
                    "This is not a place in the changes that was given out",
                    "Send next of the answer before, or leave since out to start again");
        }
    }
}

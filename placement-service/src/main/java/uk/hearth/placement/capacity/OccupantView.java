package uk.hearth.placement.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a bed on a day.
 *
 * @param child the authority's own
 * @param occupant of another council, by the provider's word
 * @param since the first night of the days of which the source tells
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OccupantView(
        @Nullable String child,
        @Nullable String occupant,

        @Schema(
                description =
                        "return: the latest return has the child here; carried: it had, and nothing was told since;"
                                + " notice: the provider told",
                examples = "return")
        String source,

        LocalDate since) {

    static OccupantView read(ResultSet row) throws SQLException {
        boolean own = row.getBoolean("own");
        var who = row.getString("occupant");
        return new OccupantView(
                own ? who : null,
                own ? null : who,
                row.getString("source"),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)));
    }
}

package uk.hearth.placement.providers;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a week in a provision costs.
 *
 * @param to the last day for which it holds, absent while no end is known
 */
public record FeeView(
        String provision,
        Arrangement arrangement,
        @Schema(examples = "core") String line,
        LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Pounds") BigDecimal weeklyAmount,

        List<FeePart> includes,
        @Nullable String framework,
        int version) {

    static FeeView read(ResultSet row) throws SQLException {
        return new FeeView(
                row.getString("provision"),
                Arrangement.fromString(row.getString("arrangement")),
                row.getString("line"),
                Words.day(row, "held_from"),
                Words.dayOrNone(row, "held_to"),
                row.getBigDecimal("amount"),
                Words.list(row, "includes", FeePart::fromString),
                row.getString("framework"),
                row.getInt("version"));
    }
}

package uk.hearth.placement.providers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Ofsted judged a provision once. */
public record RatingView(
        String provision,
        LocalDate judgedOn,
        Rating rating,

        @Schema(description = "entered, or ofsted_list") String source,

        int version) {

    static RatingView read(ResultSet row) throws SQLException {
        return new RatingView(
                row.getString("provision"),
                Words.day(row, "judged_on"),
                Rating.fromString(row.getString("rating")),
                row.getString("source"),
                row.getInt("version"));
    }
}

package uk.hearth.placement.csc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is worth a look in the data of a child that was taken. */
public record WarningView(
        @Schema(description = "Place of the child in its batch, from 0")
        int position,

        @Schema(description = "Which of the child's warnings, from 0")
        int number,

        @Schema(description = "The authority's own id of the child")
        String child,

        @Schema(
                description = "Where in the child's data, positions from 0; absent for all of it",
                examples = "social_care_episodes.0.referral_source")
        @Nullable
        String place,

        @Schema(examples = "unknown_code") String code,

        @Schema(description = "What is the matter") String message,

        @Schema(description = "What to do about it") String remedy) {

    static WarningView of(ResultSet row) throws SQLException {
        var warning = Warning.of(row.getString("code"));
        var place = row.getString("place");
        return new WarningView(
                row.getInt("position"),
                row.getInt("number"),
                row.getString("child"),
                place.isEmpty() ? null : place,
                warning.word(),
                warning.message(),
                warning.remedy());
    }
}

package uk.hearth.placement.placements;

import static uk.hearth.placement.placements.RecordsReading.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.hearth.placement.placements.ChildRows.CareLeaver;
import uk.hearth.placement.placements.ChildRows.Health;

/** The yearly outcomes of a row: OC2 and OC3. */
final class OutcomeReading {

    static final String HEALTH = "sdq_score, convicted, health_check, immunisations, teeth_check, health_assessment,"
            + " substance_misuse, intervention_received";
    static final String CARE_LEAVER = "in_touch, activ, accom";

    private static final int HIGHEST_SDQ = 40;

    private OutcomeReading() {}

    static void health(ResultSet row, ChildRows child) throws SQLException {
        child.health = new Health(
                score(text(row, 3)),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10));
    }

    static void careLeaver(ResultSet row, ChildRows child) throws SQLException {
        child.careLeaver = new CareLeaver(text(row, 3), text(row, 4), text(row, 5));
    }

    private static int score(String text) {
        try {
            int score = Integer.parseInt(text);
            return score >= 0 && score <= HIGHEST_SDQ ? score : -1;
        } catch (NumberFormatException e) {
            return -1; // a rule of the return says so to the authority
        }
    }
}

package uk.hearth.placement.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The codes that rows have, each kept once: counting asks them again and again. */
final class Words {

    private final Map<String, String> known = new HashMap<>();

    /** Empty where the row says nothing. */
    String text(ResultSet row, int column) throws SQLException {
        return known.computeIfAbsent(RecordsReading.text(row, column), word -> word);
    }
}

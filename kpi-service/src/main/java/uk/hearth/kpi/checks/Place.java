package uk.hearth.kpi.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the whole that a figure is about, as a finding names it. */
final class Place {

    static final String COLUMNS = "dimension, category, dimension_2, category_2";

    private Place() {}

    /** {@code accommodation=Foster care, location=In borough}; empty for the whole. */
    static String read(ResultSet row) throws SQLException {
        return Stream.of(
                        pair(row.getString("dimension"), row.getString("category")),
                        pair(row.getString("dimension_2"), row.getString("category_2")))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** For a sentence: {@code  (accommodation=Foster care)}. */
    static String inWords(String place) {
        return place.isEmpty() ? "" : " (" + place + ")";
    }

    private static String pair(String dimension, String category) {
        return dimension.isEmpty() ? "" : dimension + "=" + category;
    }
}

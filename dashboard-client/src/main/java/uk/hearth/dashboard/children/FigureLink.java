package uk.hearth.dashboard.children;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where placement-service has the children behind a figure: it says so in the note of what it tells. */
record FigureLink(String figure, String asAt) {

    private static final Pattern WRITTEN = Pattern.compile(
            "/api/v1/figures/([A-Za-z0-9]{1,10})/children\\?authority=\\w+&asAt=(\\d{4}-\\d\\d-\\d\\d)");

    static @Nullable FigureLink in(@Nullable String note) {
        var found = WRITTEN.matcher(note == null ? "" : note);
        return found.find() ? new FigureLink(found.group(1), found.group(2)) : null;
    }
}

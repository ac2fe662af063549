package uk.hearth.dashboard.returns;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;

/** Which issues are listed and how they are counted: everything chosen stands in the address. */
public record IssueList(
        @QueryParam("authority") @Nullable String authority,
        @QueryParam("year") @Nullable String year,
        @QueryParam("severity") @Nullable String severity,
        @QueryParam("status") @Nullable String status,
        @QueryParam("change") @Nullable String change,
        @QueryParam("rule") @Nullable String rule,
        @QueryParam("indicator") @Nullable String indicator,
        @QueryParam("owner") @Nullable String owner,
        @QueryParam("team") @Nullable String team,
        @QueryParam("by") @Nullable String by,
        @QueryParam("cursor") @Nullable String cursor) {

    static final String BY_FIGURE = "indicator";

    static final Map<String, String> SEVERITIES = choices("", "All", "error", "Errors", "query", "Queries");
    static final Map<String, String> STATES =
            choices("open", "Open", "accepted", "Accepted", "resolved", "Mended", "all", "All");
    static final Map<String, String> CHANGES = choices(
            "",
            "All",
            "new",
            "New in this return",
            "still_there",
            "There in the last one too",
            "gone",
            "Gone since the last one");
    static final Map<String, String> GROUPINGS = choices(
            "rule", "Rule", BY_FIGURE, "Figure that it may make wrong", "team", "Team", "owner", "Who sees to it");

    /** Open ones, unless another state or a change was asked for. */
    @Nullable
    String wantedStatus() {
        if (Field.filled(status) == null) {
            return Field.filled(change) == null ? "open" : null;
        }
        return "all".equals(status) ? null : status;
    }

    String shownStatus() {
        return wantedStatus() == null ? "all" : String.valueOf(wantedStatus());
    }

    String grouping() {
        return by != null && GROUPINGS.containsKey(by) ? by : "rule";
    }

    boolean isByFigure() {
        return BY_FIGURE.equals(grouping());
    }

    int yearOr(int otherwise) {
        return year != null && year.matches("20\\d\\d") ? Integer.parseInt(year) : otherwise;
    }

    Link address(String council, int shownYear) {
        return Link.to("/returns/issues")
                .with("authority", council)
                .with("year", String.valueOf(shownYear))
                .with("severity", Field.filled(severity))
                .with("status", Field.filled(status))
                .with("change", Field.filled(change))
                .with("indicator", Field.filled(indicator))
                .with("by", Field.filled(by));
    }

    /** The list as it was chosen, from its beginning. */
    Link whole(String council) {
        return whole(Link.to("/returns/issues"), council, Field.filled(year));
    }

    /** All of it as a file of that kind. */
    Link file(String extension, String council, int shownYear) {
        return whole(
                Link.to("/returns/issues").inside("files/table").as(extension), council, String.valueOf(shownYear));
    }

    private Link whole(Link start, String council, @Nullable String shownYear) {
        return start.with("authority", council)
                .with("year", shownYear)
                .with("severity", Field.filled(severity))
                .with("status", Field.filled(status))
                .with("change", Field.filled(change))
                .with("rule", Field.filled(rule))
                .with("indicator", Field.filled(indicator))
                .with("owner", Field.filled(owner))
                .with("team", Field.filled(team))
                .with("by", Field.filled(by));
    }

    private static Map<String, String> choices(String... codesAndWords) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < codesAndWords.length; i += 2) {
            choices.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return choices;
    }
}

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
        @QueryParam("owner") @Nullable String owner,
        @QueryParam("team") @Nullable String team,
        @QueryParam("by") @Nullable String by,
        @QueryParam("cursor") @Nullable String cursor) {

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
            "rule", "Rule", "indicator", "Figure that it may make wrong", "team", "Team", "owner", "Who sees to it");

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
                .with("by", Field.filled(by));
    }

    /** The list as it was chosen, from its beginning. */
    Link whole(String council) {
        return Link.to("/returns/issues")
                .with("authority", council)
                .with("year", Field.filled(year))
                .with("severity", Field.filled(severity))
                .with("status", Field.filled(status))
                .with("change", Field.filled(change))
                .with("rule", Field.filled(rule))
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

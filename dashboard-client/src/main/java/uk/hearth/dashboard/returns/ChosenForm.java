package uk.hearth.dashboard.returns;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;

/** Issues chosen in a list, what is to be done with them, and the list that they were chosen in. */
public record ChosenForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("year") @Nullable String year,
        @FormParam("severity") @Nullable String severity,
        @FormParam("status") @Nullable String status,
        @FormParam("change") @Nullable String change,
        @FormParam("rule") @Nullable String rule,
        @FormParam("indicator") @Nullable String indicator,
        @FormParam("listOwner") @Nullable String listOwner,
        @FormParam("team") @Nullable String team,
        @FormParam("by") @Nullable String by,
        @FormParam("issue") @Nullable List<String> issue,
        @FormParam("owner") @Nullable String owner,
        @FormParam("due") @Nullable String due,
        @FormParam("reason") @Nullable String reason) {

    IssueList list() {
        return new IssueList(authority, year, severity, status, change, rule, indicator, listOwner, team, by, null);
    }

    List<String> issues() {
        return Objects.requireNonNullElse(issue, List.of());
    }

    Sent sent() {
        return Sent.of("owner", owner, "due", due, "reason", reason);
    }
}

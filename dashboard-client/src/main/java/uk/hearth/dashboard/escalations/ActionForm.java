package uk.hearth.dashboard.escalations;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.forms.Sent;

/** Something to be done, as it is filled in. */
public record ActionForm(
        @FormParam("what") @Nullable String what,
        @FormParam("owner") @Nullable String owner,
        @FormParam("dueOn") @Nullable String dueOn,
        @FormParam("seen") @Nullable String seen) {

    Escalations.AddAction command() {
        return new Escalations.AddAction(words(what), words(owner), words(dueOn));
    }

    Sent sent() {
        return Sent.of("form", "action", "what", what, "owner", owner, "dueOn", dueOn, "seen", seen);
    }

    private static String words(@Nullable String field) {
        return field == null ? "" : field;
    }
}

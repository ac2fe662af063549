package uk.hearth.dashboard.capacity;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.capacity.Provisions;

/** Beds that cannot be used, as they were filled in. */
public record BlockForm(
        @FormParam("from") @Nullable String from,
        @FormParam("to") @Nullable String to,
        @FormParam("beds") @Nullable String beds,
        @FormParam("reason") @Nullable String reason,
        @FormParam("note") @Nullable String note,
        @FormParam("version") @Nullable String version) {

    /** @param form which of the page's forms it is: the id of a block, or the one for another */
    Sent sent(String form) {
        return Sent.of("form", form, "from", from, "to", to, "beds", beds, "reason", reason, "note", note);
    }

    Provisions.SetBlock told() {
        return new Provisions.SetBlock(
                Field.filled(from), Field.filled(to), Field.filled(beds), Field.filled(reason), Field.filled(note));
    }

    String tag() {
        return "\"%s\"".formatted(Objects.requireNonNullElse(version, ""));
    }
}

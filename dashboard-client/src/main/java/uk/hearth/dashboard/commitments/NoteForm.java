package uk.hearth.dashboard.commitments;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** How a commitment is getting on, as it was filled in. */
public record NoteForm(
        @FormParam("note") @Nullable String note,
        @FormParam("committee") @Nullable String committee,
        @FormParam("title") @Nullable String title,
        @FormParam("address") @Nullable String address) {

    Sent sent() {
        return Sent.of("form", "note", "note", note, "committee", committee, "title", title, "address", address);
    }

    Commitments.AddNote told() {
        boolean shown = Field.filled(title) != null || Field.filled(address) != null;
        return new Commitments.AddNote(
                Objects.requireNonNullElse(note, ""),
                committee != null,
                shown
                        ? List.of(
                                new Commitments.Evidence(Objects.requireNonNullElse(title, ""), Field.filled(address)))
                        : List.of());
    }
}

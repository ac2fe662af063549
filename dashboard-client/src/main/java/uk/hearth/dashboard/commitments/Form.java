package uk.hearth.dashboard.commitments;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** What was filled in, what was said against it, what was just done, and the key of the next. */
public record Form(
        Sent sent, @Nullable Refused refused, @Nullable String done, String key) {

    private static final Map<String, String> DONE = Map.of(
            "noted", "Your note was added.",
            "overridden", "The status is set by hand.",
            "worked-out", "The status is worked out from its measures again.",
            "entered", "The figure is entered.",
            "set", "The commitment is saved.",
            "measure-set", "The measure is saved.");

    public @Nullable String doneWords() {
        return done == null ? null : DONE.get(done);
    }

    public boolean isOpen(String name) {
        return refused != null && sent.is("form", name);
    }

    public String value(String name, String field) {
        return isOpen(name) ? sent.value(field) : "";
    }

    public @Nullable String error(String name, String field) {
        return refused == null ? null : refused.of(name + "-" + field);
    }

    public boolean isStale() {
        return refused != null && refused.stale();
    }

    /** Of what is there already; nothing for what is to be new. */
    static @Nullable String tag(@Nullable String version) {
        var filled = Field.filled(version);
        return filled == null ? null : "\"%s\"".formatted(filled);
    }
}

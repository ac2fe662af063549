package uk.hearth.placement.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a return. */
public enum ReturnState {
    /** Being taken in; the last one stays current. */
    CHECKING,
    /** Checked, and waiting for somebody to accept it; the last one stays current. */
    HELD,
    CURRENT,
    /** A later return of the same period took its place. */
    SUPERSEDED,
    WITHDRAWN,
    /** Could not be read; nothing of it was taken. */
    REFUSED,
    /** Noted, and forgotten by those who were to take it in; nothing of it was taken. */
    INTERRUPTED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReturnState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package uk.hearth.kpi.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. One that was taken at once has succeeded. */
@Schema(enumeration = {"pending", "running", "succeeded", "failed", "cancelled"})
public enum ImportState {
    /** It waits for its turn. */
    PENDING,
    RUNNING,
    /** It was taken, or its dry run came to an end. */
    SUCCEEDED,
    /** Nothing of it was taken; its problem says why. */
    FAILED,
    /** Nothing of it was taken: somebody asked for that. */
    CANCELLED;

    /** For JAX-RS parameters. */
    public static ImportState fromString(String word) {
        for (var state : values()) {
            if (state.wire().equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("A state is pending, running, succeeded, failed or cancelled");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return this != PENDING && this != RUNNING;
    }
}

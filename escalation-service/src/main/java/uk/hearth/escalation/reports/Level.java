package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which escalations count: those that became formal, those that did not, or both. */
@Schema(enumeration = {"all", "formal", "informal"})
public enum Level {
    ALL("true"),
    FORMAL("formal_at is not null"),
    INFORMAL("formal_at is null");

    private final String condition;

    Level(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For JAX-RS parameters. */
    public static Level fromString(String word) {
        for (var level : values()) {
            if (level.wire().equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException("A level is all, formal or informal");
    }
}

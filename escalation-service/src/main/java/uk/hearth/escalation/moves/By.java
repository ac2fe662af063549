package uk.hearth.escalation.moves;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose move it is. */
public enum By {
    IRO("the IRO of the case, or their proxy"),
    OWNER("whoever has the case at this stage, their delegate or proxy, or a holder of the post that owns the stage");

    private final String words;

    By(String words) {
        this.words = words;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}

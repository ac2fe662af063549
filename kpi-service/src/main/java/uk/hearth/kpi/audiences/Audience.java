package uk.hearth.kpi.audiences;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** For whom an answer is meant. */
public enum Audience {
    /** Those in the council who answer for the figures: nothing is suppressed. */
    INTERNAL,
    /** Members, health, schools, police, other councils. */
    PARTNER,
    PUBLIC;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Audience> parse(@Nullable String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(audience -> audience.wire().equals(asked))
                .findFirst()
                .orElseThrow(() -> InvalidInput.inField(
                        "audience",
                        "unknown-audience",
                        "This is not an audience",
                        "Ask for internal, partner or public")));
    }
}

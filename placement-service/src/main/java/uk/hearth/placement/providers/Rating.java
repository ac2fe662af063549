package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Ofsted judged: overall effectiveness; of supported accommodation, how consistent the service is. */
public enum Rating {
    OUTSTANDING,
    GOOD,
    /** Also adequate and satisfactory, as Ofsted counts them */
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    /** Of supported accommodation, as those that follow */
    CONSISTENTLY_STRONG,
    INCONSISTENT,
    SERIOUS_WEAKNESSES;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static Rating fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static final Map<String, Rating> AS_OFSTED_WRITES = Map.ofEntries(
            Map.entry("outstanding", OUTSTANDING),
            Map.entry("good", GOOD),
            Map.entry("requires improvement", REQUIRES_IMPROVEMENT),
            Map.entry("requires improvement to be good", REQUIRES_IMPROVEMENT),
            Map.entry("adequate", REQUIRES_IMPROVEMENT),
            Map.entry("satisfactory", REQUIRES_IMPROVEMENT),
            Map.entry("inadequate", INADEQUATE),
            Map.entry("consistently strong", CONSISTENTLY_STRONG),
            Map.entry("consistently strong service delivery", CONSISTENTLY_STRONG),
            Map.entry("inconsistent", INCONSISTENT),
            Map.entry("inconsistent quality of service delivery", INCONSISTENT),
            Map.entry("serious or widespread weaknesses", SERIOUS_WEAKNESSES));

    /** Empty of what was not judged yet, and of words that are not known. */
    static Optional<Rating> ofOfsted(String words) {
        return Optional.ofNullable(
                AS_OFSTED_WRITES.get(words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
    }
}

package uk.hearth.placement.sufficiency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sections of the dashboard, in order, and the figures of each: ids of indicators.md, and D1 to D7. */
public enum Section {
    CHILDREN("Children looked after", "V1", "V3m", "V4m", "V6"),
    PLACEMENTS("Where they are placed", "D1", "P1", "P2", "P5", "P5b", "P6", "P9"),
    PROVIDERS("In-house and agency", "P3", "P4", "D2", "D3"),
    UNREGISTERED("Unregistered and unlawful", "P7", "P8", "P15"),
    DISTANCE("How near home", "P10", "P11", "P11b", "D4"),
    STABILITY("How stable", "S1", "S2", "S3", "S4"),
    MOVES("Who moved, and who left", "D5", "D6"),
    STAYING_PUT("Staying put", "D7", "C5");

    private final String title;
    private final List<String> indicators;

    Section(String title, String... indicators) {
        this.title = title;
        this.indicators = List.of(indicators);
    }

    public String title() {
        return title;
    }

    boolean has(String indicator) {
        return indicators.contains(indicator);
    }

    static List<String> all() {
        return Arrays.stream(values())
                .flatMap(section -> section.indicators.stream())
                .toList();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

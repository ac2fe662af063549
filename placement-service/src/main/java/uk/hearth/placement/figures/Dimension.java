package uk.hearth.placement.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;
import uk.hearth.placement.placements.PlacementGroup;

/** What a figure may be broken down by: the child's, as at the day that it is counted on. Each child is in one category. */
public enum Dimension {
    AGE("Age", List.of("under_1", "1_to_4", "5_to_9", "10_to_15", "16_and_over", Dimension.UNKNOWN)) {
        @Override
        String of(ChildOn child, int day) {
            int age = child.ageOn(day);
            if (age < 0) {
                return UNKNOWN;
            }
            return age < 1
                    ? "under_1"
                    : age < 5 ? "1_to_4" : age < 10 ? "5_to_9" : age < 16 ? "10_to_15" : "16_and_over";
        }
    },
    SEX("Sex", List.of("female", "male", Dimension.UNKNOWN)) {
        @Override
        String of(ChildOn child, int day) {
            return switch (child.record().sex()) {
                case "M", "1" -> "male";
                case "F", "2" -> "female";
                default -> UNKNOWN;
            };
        }
    },
    ETHNICITY("Ethnicity", List.of("white", "mixed", "asian", "black", "other", Dimension.UNKNOWN)) {
        @Override
        String of(ChildOn child, int day) {
            return switch (child.record().ethnicity()) {
                case "WBRI", "WIRI", "WIRT", "WROM", "WOTH" -> "white";
                case "MWBC", "MWBA", "MWAS", "MOTH" -> "mixed";
                case "AIND", "APKN", "ABAN", "AOTH", "CHNE" -> "asian";
                case "BCRB", "BAFR", "BOTH" -> "black";
                case "OOTH" -> "other";
                default -> UNKNOWN;
            };
        }
    },
    LEGAL_STATUS("Legal status", List.of()) {
        @Override
        String of(ChildOn child, int day) {
            var episode = child.episodeOn(day);
            return episode == null || episode.legalStatus().isEmpty() ? UNKNOWN : episode.legalStatus();
        }
    },
    NEED("Category of need", List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", Dimension.UNKNOWN)) {
        @Override
        String of(ChildOn child, int day) {
            var episode = child.episodeOn(day);
            return episode == null || episode.need().isEmpty() ? UNKNOWN : episode.need();
        }
    },
    PLACEMENT("Placement", List.of()) {
        @Override
        String of(ChildOn child, int day) {
            var episode = child.episodeOn(day);
            return episode == null ? UNKNOWN : PlacementGroup.of(episode).word();
        }
    },
    UASC("Unaccompanied asylum-seeking", List.of("yes", "no")) {
        @Override
        String of(ChildOn child, int day) {
            return child.record().isUascOn(day) ? "yes" : "no";
        }
    },
    TEAM("Team of the social worker", List.of()) {
        @Override
        String of(ChildOn child, int day) {
            return child.record().workers().stream()
                    .filter(worker -> worker.holdsOn(day))
                    .reduce((one, later) -> later)
                    .map(worker -> child.counted().teams().get(worker.code()))
                    .orElse(UNKNOWN);
        }
    };

    static final String UNKNOWN = "not_known";

    private final String title;
    private final List<String> categories;

    Dimension(String title, List<String> categories) {
        this.title = title;
        this.categories = categories;
    }

    abstract String of(ChildOn child, int day);

    String title() {
        return title;
    }

    /** All that there are; empty where they come from the data. */
    List<String> categories() {
        return categories;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a parameter. */
    public static Dimension fromString(String word) {
        for (var dimension : values()) {
            if (dimension.word().equals(word)) {
                return dimension;
            }
        }
        throw new NotFoundException();
    }
}

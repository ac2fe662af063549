package uk.hearth.dashboard.placement.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;

/**
 * A home, household or scheme.
 *
 * @param vacant beds to offer on the day that was asked for, where one was
 */
public record Home(
        String reference,
        String name,
        @Nullable String provider,
        @Nullable String providerName,
        String sector,
        String kind,
        @Nullable String urn,
        @Nullable String location,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        int ageFrom,
        int ageTo,
        @Nullable String sex,
        List<String> characteristics,
        @Nullable String rating,
        @Nullable LocalDate ratedOn,
        @Nullable String registration,
        @Nullable BigDecimal weeklyFee,
        @Nullable Integer vacant) {

    public String kindWords() {
        return switch (kind) {
            case "childrens_home" -> "Children’s home";
            case "secure_home" -> "Secure children’s home";
            default -> Coded.words(kind);
        };
    }

    public String sectorWords() {
        return switch (sector) {
            case "own" -> "The council’s own";
            case "other_authority" -> "Another council";
            case "public_body" -> "Another public body";
            case "private" -> "Private";
            case "voluntary" -> "Voluntary";
            default -> Coded.words(sector);
        };
    }

    public String locationWords() {
        return switch (location == null ? "" : location) {
            case "in" -> "In the council’s area";
            case "out" -> "Outside the council’s area";
            default -> "Not known";
        };
    }

    public String ratingWords() {
        return rating == null ? "Not rated" : Coded.words(rating);
    }

    public String ages() {
        return ageFrom == ageTo ? String.valueOf(ageFrom) : "%d to %d".formatted(ageFrom, ageTo);
    }

    public String sexWords() {
        return switch (sex == null ? "" : sex) {
            case "female" -> "Girls";
            case "male" -> "Boys";
            default -> "Girls and boys";
        };
    }

    public String offers() {
        return characteristics.isEmpty()
                ? "Nothing in particular"
                : characteristics.stream().map(Coded::words).collect(Collectors.joining(", "));
    }

    public String feeWords() {
        return weeklyFee == null ? "Not known" : "£" + String.format(Locale.UK, "%,.0f", weeklyFee);
    }
}

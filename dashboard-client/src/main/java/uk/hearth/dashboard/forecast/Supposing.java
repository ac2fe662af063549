package uk.hearth.dashboard.forecast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.placement.forecast.Supposed;

/** What may be supposed, and what a scenario supposes, in words. */
final class Supposing {

    static final String OUTSIDE = "not_in_care";

    static final Map<String, String> GROUPS = choices(
            "fostering",
            "Fostering",
            "residential",
            "Residential",
            "supported",
            "Supported",
            "other",
            "Other placements");

    static final Map<String, String> FROM = with("", "Choose", OUTSIDE, "Outside care");

    static final Map<String, String> TO = with("", "Choose", OUTSIDE, "Out of care");

    static final Map<String, String> AGES = choices(
            "",
            "All ages",
            "under_1",
            "Under 1",
            "aged_1_to_4",
            "1 to 4",
            "aged_5_to_9",
            "5 to 9",
            "aged_10_to_15",
            "10 to 15",
            "aged_16_and_over",
            "16 and over");

    static final Map<String, String> HOW = choices(
            "multiply",
            "Times as often",
            "childrenPerMonth",
            "Children more in 30 days",
            "add",
            "Added to the daily rate");

    static final Map<String, String> ITEMS = choices(
            "fostering_family",
            "Fostering, family and friends",
            "fostering_in_house",
            "Fostering, the council’s own",
            "fostering_agency",
            "Fostering, agencies’",
            "residential_in_house",
            "Residential, the council’s own",
            "residential_external",
            "Residential, others’",
            "supported",
            "Supported accommodation",
            "secure",
            "Secure",
            "with_family",
            "With parents",
            "other",
            "Other placements");

    private Supposing() {}

    /** Each thing that is supposed, in a line. */
    static List<String> words(Supposed supposed) {
        return Stream.of(
                        supposed.adjustments().stream().map(Supposing::words),
                        supposed.openings().stream().map(Supposing::words),
                        supposed.plannedPlaces().stream().map(Supposing::words),
                        supposed.prices().stream()
                                .map(each -> "%s: £%s a week".formatted(of(ITEMS, each.item()), each.weekly())),
                        supposed.shares().stream()
                                .map(each -> "%s: %s of its group’s children"
                                        .formatted(of(ITEMS, each.item()), each.share())),
                        Stream.ofNullable(supposed.inflation()).map("Prices rise by %s%% a year"::formatted))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String words(Supposed.RateChange change) {
        var ages = change.ageBand() == null
                ? ""
                : ", aged " + of(AGES, change.ageBand()).toLowerCase(Locale.UK);
        var amount = Objects.requireNonNullElse(change.amount(), "");
        var often = switch (change.how()) {
            case "multiply" -> "%s times as often".formatted(amount);
            case "add" -> "%s added to the daily rate".formatted(amount);
            default -> "%s in 30 days on top".formatted(amount);
        };
        return "Children %s%s: %s".formatted(way(change.from(), change.to()), ages, often);
    }

    private static String way(@Nullable String from, @Nullable String to) {
        if (OUTSIDE.equals(from)) {
            return "come into " + small(to);
        }
        return OUTSIDE.equals(to) ? "leave " + small(from) : "move from %s to %s".formatted(small(from), small(to));
    }

    private static String words(Supposed.Opening opening) {
        var closes = opening.closes() == null ? "" : ", closes " + day(opening.closes());
        var price = opening.weekly() == null ? "" : ", £%s a week".formatted(opening.weekly());
        return "%s opens %s: %s places, %s%s%s"
                .formatted(
                        opening.name(),
                        day(opening.opens()),
                        opening.places(),
                        of(ITEMS, opening.item()).toLowerCase(Locale.UK),
                        closes,
                        price);
    }

    private static String words(Supposed.Planned planned) {
        return "%s: %s places planned from %s"
                .formatted(of(GROUPS, planned.group()), planned.places(), day(planned.from()));
    }

    private static String day(@Nullable String date) {
        return date == null ? "" : Dates.day(LocalDate.parse(date));
    }

    private static String small(@Nullable String group) {
        return of(GROUPS, group).toLowerCase(Locale.UK);
    }

    private static String of(Map<String, String> choices, @Nullable String code) {
        var known = Objects.requireNonNullElse(code, "");
        return choices.getOrDefault(known, known);
    }

    private static Map<String, String> with(String... before) {
        var choices = new LinkedHashMap<>(choices(before));
        choices.putAll(GROUPS);
        return choices;
    }

    private static Map<String, String> choices(String... codesAndWords) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < codesAndWords.length; i += 2) {
            choices.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return choices;
    }
}

package uk.hearth.dashboard.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.placement.forecast.Supposed;

/** What a scenario supposes, in words. */
final class SupposedWords {

    private SupposedWords() {}

    /** Each thing that is supposed, in a line. */
    static List<String> of(Supposed supposed) {
        return Stream.of(
                        supposed.adjustments().stream().map(SupposedWords::words),
                        supposed.openings().stream().map(SupposedWords::words),
                        supposed.plannedPlaces().stream().map(SupposedWords::words),
                        supposed.prices().stream()
                                .map(each -> "%s: £%s a week"
                                        .formatted(called(Supposing.ITEMS, each.item()), each.weekly())),
                        supposed.shares().stream()
                                .map(each -> "%s: %s of its group’s children"
                                        .formatted(called(Supposing.ITEMS, each.item()), each.share())),
                        Stream.ofNullable(supposed.inflation()).map("Prices rise by %s%% a year"::formatted))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String words(Supposed.RateChange change) {
        var ages = change.ageBand() == null
                ? ""
                : ", aged " + called(Supposing.AGES, change.ageBand()).toLowerCase(Locale.UK);
        var amount = Objects.requireNonNullElse(change.amount(), "");
        var often = switch (change.how()) {
            case "multiply" -> "%s times as often".formatted(amount);
            case "add" -> "%s added to the daily rate".formatted(amount);
            default -> "%s in 30 days on top".formatted(amount);
        };
        return "Children %s%s: %s".formatted(way(change.from(), change.to()), ages, often);
    }

    private static String way(@Nullable String from, @Nullable String to) {
        if (Supposing.OUTSIDE.equals(from)) {
            return "come into " + small(to);
        }
        return Supposing.OUTSIDE.equals(to)
                ? "leave " + small(from)
                : "move from %s to %s".formatted(small(from), small(to));
    }

    private static String words(Supposed.Opening opening) {
        var closes = opening.closes() == null ? "" : ", closes " + day(opening.closes());
        var price = opening.weekly() == null ? "" : ", £%s a week".formatted(opening.weekly());
        return "%s opens %s: %s places, %s%s%s"
                .formatted(
                        opening.name(),
                        day(opening.opens()),
                        opening.places(),
                        called(Supposing.ITEMS, opening.item()).toLowerCase(Locale.UK),
                        closes,
                        price);
    }

    private static String words(Supposed.Planned planned) {
        return "%s: %s places planned from %s"
                .formatted(called(Supposing.GROUPS, planned.group()), planned.places(), day(planned.from()));
    }

    private static String day(@Nullable String date) {
        return date == null ? "" : Dates.day(LocalDate.parse(date));
    }

    private static String small(@Nullable String group) {
        return called(Supposing.GROUPS, group).toLowerCase(Locale.UK);
    }

    private static String called(Map<String, String> choices, @Nullable String code) {
        var known = Objects.requireNonNullElse(code, "");
        return choices.getOrDefault(known, known);
    }
}

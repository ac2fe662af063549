package uk.hearth.dashboard.forecast;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Refused.FieldError;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.forecast.Scenario;
import uk.hearth.dashboard.placement.forecast.Supposed;

/**
 * What is supposed, as it was filled in. Lines in which nothing was filled in are left out.
 *
 * @param id of the scenario that is changed; absent of a new one
 */
public record ScenarioForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("id") @Nullable String id,
        @FormParam("version") @Nullable String version,
        @FormParam("key") @Nullable String key,
        @FormParam("name") @Nullable String name,
        @FormParam("notes") @Nullable String notes,
        @FormParam("inflation") @Nullable String inflation,
        @FormParam("from") @Nullable List<String> from,
        @FormParam("to") @Nullable List<String> to,
        @FormParam("age") @Nullable List<String> age,
        @FormParam("how") @Nullable List<String> how,
        @FormParam("amount") @Nullable List<String> amount,
        @FormParam("opening") @Nullable List<String> opening,
        @FormParam("item") @Nullable List<String> item,
        @FormParam("places") @Nullable List<String> places,
        @FormParam("opens") @Nullable List<String> opens,
        @FormParam("closes") @Nullable List<String> closes,
        @FormParam("weekly") @Nullable List<String> weekly,
        @FormParam("group") @Nullable List<String> group,
        @FormParam("since") @Nullable List<String> since,
        @FormParam("planned") @Nullable List<String> planned,
        @FormParam("kind") @Nullable List<String> kind,
        @FormParam("price") @Nullable List<String> price,
        @FormParam("share") @Nullable List<String> share) {

    boolean isOfOneThere() {
        return Field.filled(id) != null;
    }

    String tag() {
        return "\"%s\"".formatted(version);
    }

    Sent sent() {
        return Sent.of("id", id, "version", version, "name", name, "notes", notes, "inflation", inflation);
    }

    Scenario.Save told(String council) {
        return new Scenario.Save(council, Field.filled(name), Field.filled(notes), supposed());
    }

    Supposed supposed() {
        return new Supposed(
                changes(),
                openings(),
                plannedPlaces(),
                priced(price, Supposed.Price::new),
                priced(share, Supposed.Share::new),
                Field.filled(inflation));
    }

    /** What the service calls by its place among prices or shares stands in the line of its kind. */
    Refused named(Refused refused) {
        var supposed = supposed();
        var errors = refused.errors().stream()
                .map(error -> new FieldError(fieldOf(error.field(), supposed), error.words()))
                .toList();
        return new Refused(refused.status(), refused.title(), errors, refused.stale());
    }

    private static String fieldOf(String named, Supposed supposed) {
        int number = number(named);
        if (named.startsWith("prices-") && number < supposed.prices().size()) {
            return "price-" + supposed.prices().get(number).item();
        }
        if (named.startsWith("shares-") && number < supposed.shares().size()) {
            return "share-" + supposed.shares().get(number).item();
        }
        return named.replaceFirst("^adjustments-(multiply|add|childrenPerMonth)-", "adjustments-amount-");
    }

    private static int number(String named) {
        return named.matches(".*-\\d{1,3}")
                ? Integer.parseInt(named.substring(named.lastIndexOf('-') + 1))
                : Integer.MAX_VALUE;
    }

    private List<Supposed.RateChange> changes() {
        return lines(amount)
                .filter(i -> isAny(at(from, i), at(to, i), at(age, i), at(amount, i)))
                .mapToObj(i -> {
                    var what = Objects.requireNonNullElse(at(how, i), "multiply");
                    return new Supposed.RateChange(
                            at(age, i),
                            at(from, i),
                            at(to, i),
                            what.equals("multiply") ? at(amount, i) : null,
                            what.equals("add") ? at(amount, i) : null,
                            what.equals("childrenPerMonth") ? at(amount, i) : null);
                })
                .toList();
    }

    private List<Supposed.Opening> openings() {
        return lines(opening)
                .filter(i ->
                        isAny(at(opening, i), at(item, i), at(places, i), at(opens, i), at(closes, i), at(weekly, i)))
                .mapToObj(i -> new Supposed.Opening(
                        at(opening, i), at(item, i), at(places, i), at(opens, i), at(closes, i), at(weekly, i)))
                .toList();
    }

    private List<Supposed.Planned> plannedPlaces() {
        return lines(planned)
                .filter(i -> isAny(at(group, i), at(since, i), at(planned, i)))
                .mapToObj(i -> new Supposed.Planned(at(group, i), at(since, i), at(planned, i)))
                .toList();
    }

    private <T> List<T> priced(@Nullable List<String> values, BiFunction<String, String, T> line) {
        return lines(kind)
                .filter(i -> isAny(at(values, i)))
                .mapToObj(i -> line.apply(String.valueOf(at(kind, i)), String.valueOf(at(values, i))))
                .toList();
    }

    private static IntStream lines(@Nullable List<String> values) {
        return IntStream.range(0, values == null ? 0 : values.size());
    }

    private static boolean isAny(@Nullable String... values) {
        return Stream.of(values).anyMatch(Objects::nonNull);
    }

    private static @Nullable String at(@Nullable List<String> values, int place) {
        return values == null || place >= values.size() ? null : Field.filled(values.get(place));
    }
}

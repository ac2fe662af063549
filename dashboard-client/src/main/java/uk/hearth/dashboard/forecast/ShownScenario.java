package uk.hearth.dashboard.forecast;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.forecast.Scenario;
import uk.hearth.dashboard.placement.forecast.Supposed;

/**
 * What a scenario supposes, in its form.
 *
 * @param present as it is kept now, where that was asked
 * @param changes whether the reader may change it; who may not saves another by it
 * @param supposed as it stands in the form
 * @param spare how many empty lines stand at the end of each list
 */
public record ShownScenario(
        Authority council,
        @Nullable Scenario present,
        boolean changes,
        Supposed supposed,
        int spare,
        Sent sent,
        @Nullable Refused refused) {

    public boolean isNew() {
        return sent.value("id").isEmpty();
    }

    public String key() {
        return UUID.randomUUID().toString();
    }

    public List<Supposed.RateChange> adjustments() {
        return withSpare(supposed.adjustments(), Supposed.RateChange.EMPTY);
    }

    public List<Supposed.Opening> openings() {
        return withSpare(supposed.openings(), Supposed.Opening.EMPTY);
    }

    public List<Supposed.Planned> plannedPlaces() {
        return withSpare(supposed.plannedPlaces(), Supposed.Planned.EMPTY);
    }

    private <T> List<T> withSpare(List<T> lines, T empty) {
        return Stream.concat(lines.stream(), Stream.generate(() -> empty).limit(spare))
                .toList();
    }

    public String price(String item) {
        return supposed.prices().stream()
                .filter(each -> each.item().equals(item))
                .map(Supposed.Price::weekly)
                .findFirst()
                .orElse("");
    }

    public String share(String item) {
        return supposed.shares().stream()
                .filter(each -> each.item().equals(item))
                .map(Supposed.Share::share)
                .findFirst()
                .orElse("");
    }

    /** Whether prices are seen at once. */
    public boolean isPriced() {
        return !supposed.prices().isEmpty()
                || !supposed.shares().isEmpty()
                || !sent.value("inflation").isEmpty()
                || hasErrorIn("price-", "share-", "inflation", "shares", "prices");
    }

    public boolean isPlanned() {
        return !supposed.plannedPlaces().isEmpty() || hasErrorIn("plannedPlaces");
    }

    private boolean hasErrorIn(String... beginnings) {
        return refused != null
                && refused.errors().stream()
                        .anyMatch(error -> Stream.of(beginnings)
                                .anyMatch(beginning -> error.field().startsWith(beginning)));
    }

    public Map<String, String> groups() {
        return Supposing.GROUPS;
    }

    public Map<String, String> from() {
        return Supposing.FROM;
    }

    public Map<String, String> to() {
        return Supposing.TO;
    }

    public Map<String, String> ages() {
        return Supposing.AGES;
    }

    public Map<String, String> how() {
        return Supposing.HOW;
    }

    public Map<String, String> items() {
        return Supposing.ITEMS;
    }

    /** As somebody else left it after the form was opened, in words. */
    public @Nullable List<String> meanwhile() {
        return present != null && refused != null && refused.stale() ? SupposedWords.of(present.assumptions()) : null;
    }

    /** Saved again, it takes the place of what is there now. */
    public String version() {
        return present == null ? sent.value("version") : String.valueOf(present.version());
    }

    /** The name of a field of a line, as the service names what is wrong with it. */
    public String id(String field, int line) {
        return field + "-" + line;
    }

    public String of(String field, String item) {
        return field + "-" + item;
    }

    public @Nullable String error(String field, int line) {
        return error(id(field, line));
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }

    public Link forecast() {
        return Link.to("/sufficiency/forecast").with("authority", council.code());
    }

    public Link comparison() {
        return Link.to("/sufficiency/forecast/comparison").with("authority", council.code());
    }
}

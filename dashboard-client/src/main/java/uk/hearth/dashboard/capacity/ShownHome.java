package uk.hearth.dashboard.capacity;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Coded;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.BedDay;
import uk.hearth.dashboard.placement.capacity.Block;
import uk.hearth.dashboard.placement.capacity.Home;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.StackedBars;
import uk.hearth.kit.charts.YFormat;

/**
 * A home, its beds in the weeks around a day, and what blocks them.
 *
 * @param blocks whether the reader may block beds
 */
public record ShownHome(
        Authority council,
        LocalDate day,
        Home home,
        Part<Listed<BedDay>> days,
        Part<Listed<Block>> blocked,
        boolean blocks,
        Form form) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final Map<String, String> DONE = Map.of(
            "blocked", "The beds are blocked.",
            "ended", "The block ends on the day that you gave.",
            "withdrawn", "The block was taken back. It blocks nothing, and is kept.");

    private static final List<String> REASONS = List.of(
            "matching",
            "solo_placement",
            "staffing",
            "reserved",
            "refurbishment",
            "safeguarding",
            "regulator",
            "carer_break",
            "other");

    /** What was filled in, what was said against it, what was just done, and the key of the next block. */
    public record Form(
            Sent sent, @Nullable Refused refused, @Nullable String done, String key) {

        public @Nullable String doneWords() {
            return done == null ? null : DONE.get(done);
        }

        public boolean isOpen(String name) {
            return refused != null && sent.is("form", name);
        }

        public String value(String name, String field) {
            return isOpen(name) ? sent.value(field) : "";
        }

        public @Nullable String error(String name, String field) {
            return refused == null ? null : refused.of(name + "-" + field);
        }
    }

    public Map<String, String> reasons() {
        var words = new LinkedHashMap<String, String>();
        REASONS.forEach(reason -> words.put(reason, Coded.words(reason)));
        return words;
    }

    public @Nullable BedDay today() {
        return days.isThere()
                ? days.get().items().stream()
                        .filter(each -> each.on().equals(day))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What the day says in a line. */
    public String message() {
        var beds = today();
        if (beds == null) {
            return "No beds are known on " + Dates.day(day);
        }
        return "%d of %d staffed beds %s vacant on %s"
                .formatted(beds.vacant(), beds.staffed(), beds.vacant() == 1 ? "is" : "are", Dates.day(day));
    }

    /** Beds day by day, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        if (!days.isThere() || days.get().isEmpty()) {
            return null;
        }
        var spec = new ChartSpec(
                message(),
                "staffed beds day by day",
                days.get().items().stream().map(each -> SHORT.format(each.on())).toList(),
                List.of(
                        series("Occupied", BedDay::occupied),
                        series("Blocked", BedDay::blocked),
                        series("Vacant", BedDay::vacant)),
                null,
                List.of(),
                YFormat.number(0));
        return new RawString(StackedBars.drawWithoutHeading(spec, "beds"));
    }

    private ChartSeries series(String name, ToLongFunction<BedDay> beds) {
        return new ChartSeries(
                name,
                days.get().items().stream()
                        .map(each -> BigDecimal.valueOf(beds.applyAsLong(each)))
                        .toList());
    }

    public Link all() {
        return Link.to("/sufficiency/capacity/homes").with("authority", council.code());
    }

    public Link here() {
        return Link.to("/sufficiency/capacity/homes", home.reference());
    }

    public Link occupants() {
        return here().inside("occupants").with("authority", council.code()).with("on", day.toString());
    }

    public boolean isStale() {
        return form.refused() != null && form.refused().stale();
    }
}

package uk.hearth.dashboard.capacity;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Occupancy;
import uk.hearth.dashboard.placement.capacity.Vacancies;
import uk.hearth.kit.charts.BarChart;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.YFormat;

/** Beds on a day by what they are and by the ages that they take, and how full they were in the four weeks up to it. */
public record ShownCapacity(
        Authority council, LocalDate day, Part<Vacancies> types, Part<Vacancies> ages, Part<Occupancy> occupancy) {

    /** What the day says in a line. */
    public String message() {
        var total = types.get().total();
        return "%d of %d staffed beds are vacant on %s".formatted(total.vacant(), total.staffed(), Dates.day(day));
    }

    /** Occupied and vacant beds side by side, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        var groups = types.get().groups();
        if (groups.isEmpty()) {
            return null;
        }
        var spec = new ChartSpec(
                message(),
                "beds by what they are",
                groups.stream().map(Vacancies.Group::name).toList(),
                List.of(series("Occupied", Vacancies.Group::occupied), series("Vacant", Vacancies.Group::vacant)),
                null,
                List.of(),
                YFormat.number(0));
        return new RawString(BarChart.drawWithoutHeading(spec, "beds"));
    }

    private ChartSeries series(String name, ToLongFunction<Vacancies.Group> beds) {
        return new ChartSeries(
                name,
                types.get().groups().stream()
                        .map(group -> BigDecimal.valueOf(beds.applyAsLong(group)))
                        .toList());
    }

    public Link csv(String report) {
        return Link.to("/sufficiency/capacity/" + report + ".csv")
                .with("authority", council.code())
                .with("on", day.toString());
    }

    /** The homes that have a bed to offer of a group. */
    public Link homes(Vacancies.Group group) {
        return homes().with("kind", group.group());
    }

    public Link homes() {
        return Link.to("/sufficiency/capacity/homes")
                .with("authority", council.code())
                .with("on", day.toString());
    }
}

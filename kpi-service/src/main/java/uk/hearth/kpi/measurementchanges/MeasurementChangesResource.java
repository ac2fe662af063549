package uk.hearth.kpi.measurementchanges;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.audiences.Audience;
import uk.hearth.kpi.audiences.Audiences;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.measurements.MeasurementChange;
import uk.hearth.kpi.measurements.MeasurementChanges;

@Path("/api/v1/measurements/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
@Authenticated
public class MeasurementChangesResource {

    private static final String FEED = "measurement-changes";

    private final MeasurementChanges changes;
    private final Indicators indicators;
    private final Audiences audiences;
    private final Caller caller;

    MeasurementChangesResource(MeasurementChanges changes, Indicators indicators, Audiences audiences, Caller caller) {
        this.changes = changes;
        this.indicators = indicators;
        this.audiences = audiences;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Follow an authority's figures: every revision and every end of one, in order, from a place on",
            description = "Every figure that was brought in; those that follow from a formula change with these."
                    + " Figures of parts are for internal use and not for viewers.")
    public ChangesPage listMeasurementChanges(@BeanParam @Valid ChangesQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var screen = audiences.ofWholes(authority, query.audience);
        var parts = screen.audience() == Audience.INTERNAL && !caller.seesAggregatesOnly();
        var found = changes.since(authority, number(query.since), parts, query.limit + 1);
        var page = found.subList(0, Math.min(query.limit, found.size()));
        var next = page.isEmpty() ? query.since : text(page.get(page.size() - 1).number());
        return new ChangesPage(shown(page, screen), next, found.size() > query.limit, screen.applied());
    }

    private List<MeasurementChange> shown(List<MeasurementChange> page, Screen screen) {
        var shown = screen.over(indicators::catalogue);
        return page.stream()
                .map(change -> screen.rules() == null
                        ? change
                        : change.as(screen.bare(shown.apply(change.figure().measurement()))))
                .toList();
    }

    private static String text(long number) {
        return Cursor.of(List.of(FEED, String.valueOf(number))).text();
    }

    private static long number(@Nullable String since) {
        if (since == null) {
            return 0;
        }
        try {
            return Cursor.parse(since, 2).part(1, Long::valueOf);
        } catch (InvalidInput e) {
            throw InvalidInput.inField(
                    "since",
                    "unknown-cursor",
                    "This is not a place in the changes that was given out",
                    "Send next of the answer before, or leave since out to start again");
        }
    }
}

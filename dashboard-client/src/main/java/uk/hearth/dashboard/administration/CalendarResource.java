package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/** The calendar by which deadlines run. */
@Path("/administration/calendar")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CalendarResource {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    private final WorkingCalendar calendar;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    CalendarResource(@RestClient WorkingCalendar calendar, Councils councils, Reader reader, Clock clock) {
        this.calendar = calendar;
        this.councils = councils;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Bank holidays, and days on which the council is closed")
    public TemplateInstance show(
            @RestQuery @Nullable String authority, @RestQuery @Nullable String year, @RestQuery @Nullable String done) {
        return page(councils.choose(authority), year, done, Sent.nothing(), null);
    }

    @POST
    @Operation(summary = "Say what a day is")
    public RestResponse<TemplateInstance> correct(
            @RestForm @Nullable String authority,
            @RestForm @Nullable String day,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String name) {
        var command =
                new WorkingCalendar.Correct(Objects.requireNonNullElse(kind, ""), Objects.requireNonNullElse(name, ""));
        var sent = Sent.of("day", day, "kind", kind, "name", name);
        return attempt(authority, day, sent, code -> calendar.correct(String.valueOf(day), code, null, command));
    }

    @POST
    @Path("/removal")
    @Operation(summary = "Take back what was said of a day")
    public RestResponse<TemplateInstance> takeBack(
            @RestForm @Nullable String authority, @RestForm @Nullable String day, @RestForm @Nullable String version) {
        var tag = "\"%s\"".formatted(Objects.requireNonNullElse(version, ""));
        return attempt(authority, day, Sent.nothing(), code -> calendar.takeBack(String.valueOf(day), code, tag));
    }

    private RestResponse<TemplateInstance> attempt(
            @Nullable String authority, @Nullable String day, Sent sent, Consumer<String> act) {
        var council = councils.choose(authority);
        if (day == null || !day.matches(DAY)) {
            return again(council, sent, Refused.inField("day", "Choose a day."));
        }
        try {
            act.accept(council.code());
        } catch (RuntimeException failure) {
            return again(council, sent, Refused.by(failure));
        }
        return RestResponse.seeOther(URI.create(Link.to("/administration/calendar")
                .with("authority", council.code())
                .with("done", "saved")
                .address()));
    }

    private RestResponse<TemplateInstance> again(Authority council, Sent sent, Refused refused) {
        return Html.page(refused.status(), page(council, null, null, sent, refused));
    }

    /** Two questions side by side. */
    private TemplateInstance page(
            Authority council, @Nullable String year, @Nullable String done, Sent sent, @Nullable Refused refused) {
        var asked = Field.filled(year);
        int shownYear = asked != null && asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : Dates.date(clock.instant()).getYear();
        var frame = reader.frame("Working days", Task.ADMINISTRATION, council);
        return Uni.combine()
                .all()
                .unis(Part.of(calendar.holidays(shownYear)), Part.of(calendar.corrections(council.code())))
                .with((holidays, corrections) -> new CalendarPage(
                        frame,
                        new ShownCalendar(
                                council,
                                shownYear,
                                holidays,
                                corrections,
                                reader.isOneOf("administrator"),
                                done,
                                sent,
                                refused)))
                .await()
                .indefinitely();
    }
}

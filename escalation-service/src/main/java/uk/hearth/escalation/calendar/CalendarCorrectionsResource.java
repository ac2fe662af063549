package uk.hearth.escalation.calendar;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/calendar-corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
@Authenticated
public class CalendarCorrectionsResource {

    private final CorrectedDays days;
    private final Event<CalendarCorrected> corrected;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    CalendarCorrectionsResource(
            CorrectedDays days,
            Event<CalendarCorrected> corrected,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.days = days;
        this.corrected = corrected;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List the days on which an authority is closed, and its corrections to bank holidays, by date")
    public Page<CorrectedDayView> listCalendarCorrections(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(days.of(authority), null);
    }

    @PUT
    @Path("/{day}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = CorrectedDayView.class, responseCode = "200")
    @Operation(
            summary = "Say that a day is closed, or a bank holiday after all, or none; with If-Match if said before",
            description = "Open deadlines are worked out anew, and each case's history says why.")
    public RestResponse<CorrectedDayView> correctCalendar(
            @RestPath @Parameter(description = "Which day", example = "2026-12-29") LocalDate day,
            @RestQuery @NotNull String authority,
            @NotNull @Valid CorrectDay says) {
        caller.requireAuthority(authority);
        Span.refuseUnknownYear("day", day.getYear());
        days.hold(authority);
        var present = days.find(authority, day);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(said -> preconditions.requireCurrent(EntityTag.ofVersion(said.revision())));
        days.correct(authority, day, says, caller.name());
        tell(authority, day, says.kind().wire() + ": " + says.name());
        var said = days.find(authority, day).orElseThrow();
        return Preconditions.tagged(present.isEmpty() ? 201 : 200, EntityTag.ofVersion(said.revision()), said);
    }

    @DELETE
    @Path("/{day}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Take back what was said of a day; open deadlines are worked out anew; send If-Match")
    public RestResponse<Void> withdrawCalendarCorrection(
            @RestPath @Parameter(description = "Which day", example = "2026-12-29") LocalDate day,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        days.hold(authority);
        var said = days.find(authority, day).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(EntityTag.ofVersion(said.revision()));
        days.withdraw(said, authority, caller.name());
        tell(authority, day, "taken back: " + said.name());
        return RestResponse.noContent();
    }

    private void tell(String authority, LocalDate day, String reason) {
        var subject = new AuditSubject("calendar_day", day.toString());
        auditing.record(authority, "calendar_corrected", subject, Map.of("said", reason));
        corrected.fire(new CalendarCorrected(authority, day, day + " " + reason, caller.name()));
    }
}

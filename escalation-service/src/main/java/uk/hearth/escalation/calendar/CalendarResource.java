package uk.hearth.escalation.calendar;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.calendar.EnglandBankHolidays;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.paging.Page;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "The days that time limits are counted in: England's, Monday to Friday")
@Authenticated
public class CalendarResource {

    private final WorkingDays calendar = new WorkingDays();

    @GET
    @Path("/working-days")
    @Operation(summary = "Count and list the working days of a span of at most 10 years")
    public WorkingDaysView countWorkingDays(
            @RestQuery @NotNull @Parameter(description = "First day", example = "2026-12-21") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "Last day", example = "2027-01-04") LocalDate to) {
        return new Span(from, to).count(calendar);
    }

    @GET
    @Path("/bank-holidays")
    @Operation(summary = "List the bank holidays of a year, by date")
    public Page<BankHolidayView> listBankHolidays(
            @RestQuery @NotNull @Parameter(description = "Which year", example = "2026") Integer year) {
        Span.refuseUnknownYear("year", year);
        var holidays = EnglandBankHolidays.in(year).entrySet().stream()
                .map(day -> new BankHolidayView(day.getKey(), day.getValue()))
                .toList();
        return new Page<>(holidays, null);
    }
}

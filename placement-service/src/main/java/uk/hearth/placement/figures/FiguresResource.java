package uk.hearth.placement.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.placement.figures.Figures.Wanted;

@Path("/api/v1/figures")
@Tag(name = "Figures", description = "Indicators worked out of returns, as at any day, with the children behind each")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
public class FiguresResource {

    private final Figures figures;
    private final Caller caller;

    FiguresResource(Figures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read every figure of an authority as at a day",
            description = "Worked out of the current return whose period holds the day, and of the last return of each"
                    + " year before. A day that no return holds has no items.")
    public FigureSheet readFigures(@BeanParam @Valid FigureQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var day = Objects.requireNonNull(query.asAt);
        return figures.sheets(authority, List.of(day), List.of(new Wanted(query.indicator, query.by))).stream()
                .findFirst()
                .orElseGet(() -> new FigureSheet(authority, day, day, List.of(), List.of()));
    }

    @GET
    @Path("/months")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read figures as at the end of each month of a range",
            description = "A sheet for each month whose last day a current return holds; at most 120 months.")
    public Page<FigureSheet> readMonths(@BeanParam @Valid MonthsQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        List<LocalDate> days = query.days();
        return new Page<>(figures.sheets(authority, days, List.of(new Wanted(query.indicator, query.by))), null);
    }
}

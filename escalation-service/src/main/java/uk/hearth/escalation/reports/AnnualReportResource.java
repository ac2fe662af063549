package uk.hearth.escalation.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.periods.ReportingPeriod;

@Path("/api/v1/reports/annual")
@Tag(name = "Reports")
@RolesAllowed({Role.ANALYST, Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
public class AnnualReportResource {

    private static final String YEAR = "The financial year that begins in April of this year";

    private final AnnualPacks packs;
    private final ReportAudience audience;
    private final Caller caller;

    AnnualReportResource(AnnualPacks packs, ReportAudience audience, Caller caller) {
        this.packs = packs;
        this.audience = audience;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Read the pack for the IROs' annual report: the year in sentences and all its tables")
    public AnnualPack readAnnualPack(
            @RestQuery @NotNull String authority,
            @RestQuery @NotNull @Min(1992) @Max(2199) @Parameter(description = YEAR, example = "2018") Integer year,
            @RestQuery @Parameter(description = "Leave out what is small: for what leaves the council")
                    boolean forPublication) {
        return pack(authority, year, forPublication);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(summary = "Read the pack for the IROs' annual report as one accessible page")
    public String readAnnualPage(
            @RestQuery @NotNull String authority,
            @RestQuery @NotNull @Min(1992) @Max(2199) @Parameter(description = YEAR, example = "2018") Integer year,
            @RestQuery @Parameter(description = "Leave out what is small: for what leaves the council")
                    boolean forPublication) {
        return AnnualPage.of(pack(authority, year, forPublication));
    }

    private AnnualPack pack(String authority, int year, boolean forPublication) {
        caller.requireAuthority(authority);
        return packs.of(
                authority,
                ReportingPeriod.parse("FY" + year),
                audience.rules(forPublication).orElse(null));
    }
}

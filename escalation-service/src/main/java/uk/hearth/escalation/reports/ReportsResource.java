package uk.hearth.escalation.reports;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Reports", description = "What escalations come to, for any period and any team")
@Authenticated
public class ReportsResource {

    private static final String PUBLICATION = "Leave out what is small, as for viewers: for what leaves the council";

    private final Reasons reasons;
    private final Progress progress;
    private final OverTime overTime;
    private final Caseloads caseloads;
    private final ReportAudience audience;
    private final Caller caller;

    ReportsResource(
            Reasons reasons,
            Progress progress,
            OverTime overTime,
            Caseloads caseloads,
            ReportAudience audience,
            Caller caller) {
        this.reasons = reasons;
        this.progress = progress;
        this.overTime = overTime;
        this.caseloads = caseloads;
        this.audience = audience;
        this.caller = caller;
    }

    @GET
    @Path("/reasons")
    @Transactional
    @Operation(summary = "Why escalations were raised: list by list, or in the words of one list across a change")
    public CountTable reportReasons(
            @BeanParam @Valid ReportFilter filter,
            @BeanParam @Valid ReasonsQuery query,
            @RestQuery @Parameter(description = PUBLICATION) boolean forPublication) {
        return reasons.report(granted(filter), query, rules(forPublication));
    }

    @GET
    @Path("/stages")
    @Transactional
    @Operation(summary = "How far escalations went: the highest stage that each reached")
    public CountTable reportStages(
            @BeanParam @Valid ReportFilter filter,
            @RestQuery @Parameter(description = PUBLICATION) boolean forPublication) {
        return progress.stages(granted(filter), rules(forPublication));
    }

    @GET
    @Path("/timeliness")
    @Transactional
    @Operation(
            summary = "How fast stages and whole formal processes ended in the period, in working days",
            description = "Median: of an even number the mean of the middle two. 90th percentile: the nearest rank."
                    + " Working days on whose cut-off a clock was suspended are left out and told apart.")
    public TimelinessReport reportTimeliness(
            @BeanParam @Valid ReportFilter filter,
            @RestQuery @Parameter(description = PUBLICATION) boolean forPublication) {
        return progress.timeliness(granted(filter), rules(forPublication));
    }

    @GET
    @Path("/open")
    @Transactional
    @Operation(summary = "What is open now, and overdue, by working days since it was raised")
    public CountTable reportOpen(
            @RestQuery @NotNull String authority,
            @RestQuery @Size(max = 100) @Parameter(description = "Only those of this team", example = "North") @Nullable
                    String team,
            @RestQuery @Parameter(description = PUBLICATION) boolean forPublication) {
        caller.requireAuthority(authority);
        return progress.open(authority, team, rules(forPublication));
    }

    @GET
    @Path("/repeats")
    @Transactional
    @Operation(summary = "How many children were the subject of one escalation, of two, three, or more")
    public CountTable reportRepeats(
            @BeanParam @Valid ReportFilter filter,
            @RestQuery @Parameter(description = PUBLICATION) boolean forPublication) {
        return progress.repeats(granted(filter), rules(forPublication));
    }

    @GET
    @Path("/over-time")
    @Transactional
    @Operation(summary = "Escalations by month, quarter or year: informal against formal, by outcome, theme or team")
    public CountTable reportOverTime(
            @BeanParam @Valid ReportFilter filter,
            @RestQuery @DefaultValue("level") @Parameter(description = "What tells them apart") By by,
            @RestQuery @DefaultValue("year") @Parameter(description = "How long the periods are") Each each,
            @RestQuery @Parameter(description = PUBLICATION) boolean forPublication) {
        return overTime.report(granted(filter), by, each, rules(forPublication));
    }

    @GET
    @Path("/caseloads")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary =
                    "Caseloads of IROs against the Handbook's 50 to 70, and escalations for each and for 100 children")
    public CaseloadReport reportCaseloads(@BeanParam @Valid ReportFilter filter) {
        return caseloads.report(granted(filter));
    }

    private ReportFilter granted(ReportFilter filter) {
        caller.requireAuthority(filter.owner());
        return filter;
    }

    private @Nullable DisclosureRules rules(boolean forPublication) {
        return audience.rules(forPublication).orElse(null);
    }
}

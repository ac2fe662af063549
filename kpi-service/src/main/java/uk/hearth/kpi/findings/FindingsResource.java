package uk.hearth.kpi.findings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@RolesAllowed({
    Role.ANALYST,
    Role.IRO,
    Role.MANAGER,
    Role.COMMISSIONER,
    Role.INTEGRATION,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
@Cache(noStore = true) // a sentence about a part may hold a small count
public class FindingsResource {

    private static final int LONGEST_TABLE = 10_000;

    private final Findings findings;
    private final FindingHistory history;
    private final FigureChecks checks;
    private final Caller caller;
    private final Clock clock;

    FindingsResource(Findings findings, FindingHistory history, FigureChecks checks, Caller caller, Clock clock) {
        this.findings = findings;
        this.history = history;
        this.checks = checks;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "List what rules found in an authority's figures: open first, then by severity and day due")
    public Page<FindingView> listFindings(@BeanParam @Valid FindingsQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        var after = page.after(Findings.KEY_PARTS).orElse(null);
        return Page.of(findings.after(after, query, page.limit + 1), page.limit, finding -> finding, Findings::key);
    }

    @GET
    @Path("/report")
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Read the findings of an authority as one table, up to ten thousand, in the order of the list")
    public FindingsReport reportFindings(@BeanParam @Valid FindingsQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var found = findings.after(null, query, LONGEST_TABLE + 1);
        var counts = findings.count(authority);
        return new FindingsReport(
                authority,
                LocalDate.now(clock),
                counts.open(),
                counts.overdue(),
                found.size() <= LONGEST_TABLE,
                found.stream().limit(LONGEST_TABLE).toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @APIResponseSchema(value = FindingHistoryView.class, responseCode = "200")
    @Operation(summary = "Read a finding, and everything that was done about it")
    public RestResponse<FindingHistoryView> readFinding(@RestPath UUID id) {
        var finding = find(id);
        return Preconditions.tagged(
                200, EntityTag.ofVersion(finding.version()), new FindingHistoryView(finding, history.of(finding)));
    }

    @POST
    @Path("/checks")
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.ADMINISTRATOR})
    @Transactional
    @Operation(
            summary = "Hold all figures of an authority against its rules now",
            description = "Not needed after an import: what it changed is checked right after it.")
    public CheckSummary checkFigures(@RestQuery @NotNull @Parameter(example = "E09000023") String authority) {
        caller.requireAuthority(authority);
        return checks.checkAll(authority);
    }

    private FindingView find(UUID id) {
        return findings.find(caller.authorities(), id).orElseThrow(NotFoundException::new);
    }
}

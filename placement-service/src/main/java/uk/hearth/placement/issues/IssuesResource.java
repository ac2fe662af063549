package uk.hearth.placement.issues;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/issues")
@Tag(name = "Issues", description = "What rules found in the latest return of a year, and who sees to it")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
public class IssuesResource {

    private final Issues issues;
    private final IssueCounts counts;
    private final Caller caller;
    private final Auditing auditing;

    IssuesResource(Issues issues, IssueCounts counts, Caller caller, Auditing auditing) {
        this.issues = issues;
        this.counts = counts;
        this.caller = caller;
        this.auditing = auditing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List the issues of a year's latest return, and those that are gone since the one before it")
    public Page<IssueView> listIssues(@BeanParam @Valid IssueQuery query, @BeanParam @Valid PageRequest page) {
        requireAndRecord(query);
        var after = page.after(2);
        var rows = issues.page(
                query,
                after.map(cursor -> cursor.part(0, word -> word)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                page.limit + 1);
        return Page.of(
                rows,
                page.limit,
                row -> row,
                row -> List.of(row.rule(), row.id().toString()));
    }

    @GET
    @Path("/table")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, MediaType.APPLICATION_JSON})
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read all of the same issues as a table, child by child")
    public IssueTable readIssueTable(@BeanParam @Valid IssueQuery query) {
        requireAndRecord(query);
        return new IssueTable(issues.all(query), Objects.requireNonNull(query.year));
    }

    @GET
    @Path("/counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Count issues by rule, child, team, owner, or the figure that they may make wrong",
            description = "By indicator, the number of children with an open issue is how far a figure could be wrong.")
    public Page<IssueCountView> countIssues(
            @BeanParam @Valid IssueYear query,
            @RestQuery @NotNull @Parameter(description = "What to count by") IssueGrouping by) {
        requireAndRecord(query);
        return new Page<>(
                counts.by(by, Objects.requireNonNull(query.authority), Objects.requireNonNull(query.year)), null);
    }

    @POST
    @Path("/of-child")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read the issues of one child, who is named in the body")
    public Page<IssueView> readIssuesOfChild(@NotNull @Valid ChildIssues asked) {
        caller.requireAuthority(asked.authority());
        auditing.record(
                asked.authority(),
                "viewed issues of a child",
                new AuditSubject("child", asked.child()),
                Map.of("year", String.valueOf(asked.year())));
        return new Page<>(issues.ofChild(asked.authority(), asked.year(), asked.child()), null);
    }

    private void requireAndRecord(IssueYear query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        auditing.record(
                authority, "viewed issues", new AuditSubject("collection_year", String.valueOf(query.year)), Map.of());
    }
}

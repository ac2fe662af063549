package uk.hearth.placement.commitments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/i-statements")
@Tag(name = "Commitments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class IStatementsResource {

    private final Statements statements;
    private final Commitments commitments;
    private final CommitmentDesk desk;
    private final CommitmentTrail trail;

    IStatementsResource(Statements statements, Commitments commitments, CommitmentDesk desk, CommitmentTrail trail) {
        this.statements = statements;
        this.commitments = commitments;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(summary = "List young people's 'I statements' by code, with the commitments that answer each")
    public Page<IStatement> listIStatements(@RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        desk.requireAuthority(authority);
        var after = page.after(1).map(cursor -> cursor.key().get(0)).orElse("");
        return Page.of(
                statements.after(authority, after, page.limit + 1), page.limit, row -> row, row -> List.of(row.code()));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read an 'I statement'")
    public RestResponse<IStatement> readIStatement(
            @RestPath @Parameter(description = "The statement's code", example = "I-01") String code,
            @RestQuery @NotNull String authority) {
        return answer(200, find(authority, code));
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
    @APIResponseSchema(value = IStatement.class, responseCode = "200")
    @Operation(summary = "Write down an 'I statement', or change it and what answers it with If-Match")
    public RestResponse<IStatement> setIStatement(
            @RestPath
                    @Parameter(description = "The statement's code", example = "I-01")
                    @Pattern(regexp = CommitmentDesk.CODE, message = CommitmentDesk.CODE_WORDS)
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid SetIStatement set) {
        desk.requireAuthority(authority);
        set.requireKnown(commitments.codes(authority));
        var present = statements.find(authority, code);
        desk.requireAbsent(present.isPresent());
        if (present.isEmpty()) {
            CommitmentDesk.requireMade(statements.add(authority, code, set));
            trail.recordStatement(authority, "written", code);
            return answer(201, find(authority, code));
        }
        if (!present.get().says(set)) {
            desk.requireCurrent(present.get().version());
            CommitmentDesk.requireMade(statements.change(present.get(), set));
            trail.recordStatement(authority, "changed", code);
        }
        return answer(200, find(authority, code));
    }

    @DELETE
    @Path("/{code}")
    @Transactional
    @RolesAllowed(Role.MANAGER)
    @Operation(summary = "Remove an 'I statement' with If-Match; the commitments stay")
    public RestResponse<Void> removeIStatement(
            @RestPath @Parameter(description = "The statement's code", example = "I-01") String code,
            @RestQuery @NotNull String authority) {
        var present = find(authority, code);
        desk.requireCurrent(present.version());
        CommitmentDesk.requireMade(statements.remove(present));
        trail.recordStatement(authority, "removed", code);
        return RestResponse.noContent();
    }

    private IStatement find(String authority, String code) {
        desk.requireAuthority(authority);
        return statements.find(authority, code).orElseThrow(NotFoundException::new);
    }

    private static RestResponse<IStatement> answer(int status, IStatement statement) {
        return Preconditions.tagged(status, EntityTag.ofVersion(statement.version()), statement);
    }
}

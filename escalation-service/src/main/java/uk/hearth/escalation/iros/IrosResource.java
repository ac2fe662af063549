package uk.hearth.escalation.iros;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/iros")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "IROs", description = "The register of Independent Reviewing Officers, by account")
@RolesAllowed({Role.ANALYST, Role.IRO, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
public class IrosResource {

    private final Iros iros;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    IrosResource(Iros iros, Caller caller, Preconditions preconditions, Auditing auditing) {
        this.iros = iros;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's IROs, by account")
    public Page<IroView> listIros(@BeanParam @Valid IrosQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(String.valueOf(query.authority));
        var after = page.after(1).map(cursor -> cursor.key().get(0)).orElse("");
        return Page.of(iros.after(after, query, page.limit + 1), page.limit, iro -> iro, iro -> List.of(iro.account()));
    }

    @GET
    @Path("/{account}")
    @Transactional
    @Operation(summary = "Read one IRO of the register")
    public RestResponse<IroView> readIro(
            @RestPath @Parameter(schema = @Schema(maxLength = 100, examples = "iro.riverside")) String account,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var iro = iros.find(authority, account).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(tag(iro), () -> iro);
    }

    @PUT
    @Path("/{account}")
    @Transactional
    @RolesAllowed({Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = IroView.class, responseCode = "200")
    @Operation(summary = "Register an IRO by account, or change the entry with If-Match")
    public RestResponse<IroView> registerIro(
            @RestPath @Pattern(regexp = "\\S{1,100}", message = "must be an account's name of at most 100 characters")
                    String account,
            @RestQuery @NotNull String authority,
            @NotNull @Valid RegisterIro iro) {
        caller.requireAuthority(authority);
        iro.check();
        var present = iros.find(authority, account);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(held -> preconditions.requireCurrent(tag(held)));
        iros.put(authority, account, iro);
        auditing.record(authority, "registered", new AuditSubject("iro", account), Map.of());
        var kept = iros.find(authority, account).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, tag(kept), kept);
    }

    private static String tag(IroView iro) {
        return EntityTag.ofVersion(iro.version());
    }
}

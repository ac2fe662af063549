package uk.hearth.escalation.contacts;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@Authenticated
public class ContactsResource {

    private final Contacts contacts;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    ContactsResource(Contacts contacts, Caller caller, Preconditions preconditions, Auditing auditing) {
        this.contacts = contacts;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "List where the accounts of an authority are written to, by account")
    public Page<Contact> listContacts(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(contacts.of(authority), null);
    }

    @PUT
    @Path("/{account}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = Contact.class, responseCode = "200")
    @Operation(
            summary = "Say where an account is written to; with If-Match if that was said before",
            description = "Reminders go there, with the number of a case and a link, and nothing about a child. Who "
                    + "holds which post is said under /post-holders; a shared mailbox is an account too.")
    public RestResponse<Contact> nameContact(
            @RestPath @Size(max = 200) @Parameter(description = "Which account", example = "manager.north")
                    String account,
            @RestQuery @NotNull String authority,
            @NotNull @Valid NameContact named) {
        caller.requireAuthority(authority);
        var present = contacts.hold(authority, account);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(said -> preconditions.requireCurrent(EntityTag.ofVersion(said.version())));
        contacts.name(authority, account, named.email(), caller.name());
        record(authority, "contact_named", account);
        var said = contacts.hold(authority, account).orElseThrow();
        return Preconditions.tagged(present.isEmpty() ? 201 : 200, EntityTag.ofVersion(said.version()), said);
    }

    @DELETE
    @Path("/{account}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Forget where an account is written to; send If-Match")
    public RestResponse<Void> forgetContact(
            @RestPath @Size(max = 200) @Parameter(description = "Which account", example = "manager.north")
                    String account,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var said = contacts.hold(authority, account).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(EntityTag.ofVersion(said.version()));
        contacts.forget(authority, account);
        record(authority, "contact_forgotten", account);
        return RestResponse.noContent();
    }

    private void record(String authority, String action, String account) {
        auditing.record(authority, action, new AuditSubject("account", account), Map.of());
    }
}

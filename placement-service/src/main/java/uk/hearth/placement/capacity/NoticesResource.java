package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
@RolesAllowed({Role.MANAGER, Role.COMMISSIONER})
public class NoticesResource {

    private final Notices notices;
    private final NoticeDesk desk;
    private final Caller caller;

    NoticesResource(Notices notices, NoticeDesk desk, Caller caller) {
        this.notices = notices;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List what providers told of children who came or left, the last told first")
    public Page<NoticeView> listNotices(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestQuery @Size(max = 40) @Parameter(description = "Reference of the provision") @Nullable
                    String provision,
            @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        desk.recordView(authority, provision);
        var after = page.after(2);
        var rows = notices.after(
                authority,
                provision,
                after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                page.limit + 1);
        return Page.of(
                rows,
                page.limit,
                row -> row,
                row -> List.of(row.toldAt().toString(), row.id().toString()));
    }

    @POST
    @Cache(noStore = true)
    @Transactional
    @RolesAllowed({Role.COMMISSIONER, Role.INTEGRATION})
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    @Operation(
            summary = "Tell that a child came to a provision, or left it",
            description =
                    "The order in which notices come does not matter. The same notice again changes nothing and is"
                            + " answered 200. One by which a child or a bed would be counted twice is refused.")
    public RestResponse<NoticeView> tellNotice(
            @RestHeader("Idempotency-Key")
                    @Size(min = 1, max = 255)
                    @Parameter(description = "Send the same key to repeat a request without doing it twice")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid TellNotice told) {
        caller.requireAuthority(told.authority());
        return desk.tell(told, idempotencyKey);
    }

    @DELETE
    @Path("/{id}")
    @Cache(noStore = true)
    @Transactional
    @RolesAllowed({Role.COMMISSIONER, Role.INTEGRATION})
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Take a notice back that was wrong; that it was told is kept")
    public RestResponse<Void> withdrawNotice(
            @RestPath @Parameter(description = "The notice's id") UUID id,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        desk.withdraw(authority, id);
        return RestResponse.noContent();
    }
}

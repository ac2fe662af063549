package uk.hearth.placement.postcodes;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/postcode-directory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postcodes", description = "Where postcodes are, how far apart, and whether in an authority's own area")
@Authenticated
public class PostcodeDirectoryResource {

    private final Releases releases;
    private final Preconditions preconditions;
    private final Auditing auditing;

    PostcodeDirectoryResource(Releases releases, Preconditions preconditions, Auditing auditing) {
        this.releases = releases;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "Read which release of the postcode directory is in use")
    public RestResponse<DirectoryView> readPostcodeDirectory() {
        var current = releases.current();
        return preconditions.unlessHeld(
                EntityTag.ofVersion(current.map(Release::id).orElse(Releases.NONE)),
                () -> current.map(DirectoryView::of).orElseGet(DirectoryView::shipped));
    }

    @DELETE
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Withdraw the release in use: postcodes are found by the sectors that come with the service")
    public RestResponse<Void> withdrawPostcodeDirectory() {
        releases.takeTurn();
        var current = releases.current().orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(EntityTag.ofVersion(current.id()));
        releases.withdraw(current.id());
        auditing.record(
                AuditEntry.NO_AUTHORITY,
                "withdrawn",
                new AuditSubject("postcode_directory", current.name()),
                Map.of("sha256", current.sha256()));
        return RestResponse.noContent();
    }
}

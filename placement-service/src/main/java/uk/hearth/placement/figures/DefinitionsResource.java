package uk.hearth.placement.figures;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.paging.Page;

@Path("/api/v1/figure-definitions")
@Tag(name = "Figures")
@Authenticated
public class DefinitionsResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List how every indicator is counted, and what it depends on")
    public Page<DefinitionView> listDefinitions() {
        return new Page<>(all(), null);
    }

    /** All of them, in the order in which people read them. */
    public static List<DefinitionView> all() {
        return Definitions.ALL.stream().map(DefinitionView::of).toList();
    }
}

package uk.hearth.kpi.areas;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Areas")
@Authenticated
public class AreaTableResource {

    private final Areas areas;
    private final Caller caller;

    AreaTableResource(Areas areas, Caller caller) {
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @Path("/areas")
    @Transactional
    @Operation(summary = "Take the areas known here away as one table")
    public Listing<AreaView> exportAreas(
            @RestQuery @Parameter(description = "Only areas of this kind") @Nullable AreaKind kind) {
        var found = areas.after("", kind, Listing.MOST_ROWS + 1);
        return new Listing<>(
                "areas",
                "Areas",
                AreaView.class,
                found.stream().map(AreaView::of).toList());
    }

    @GET
    @Path("/authorities")
    @Transactional
    @Operation(summary = "Take the authorities that your token grants away as one table")
    public Listing<AreaView> exportAuthorities() {
        var granted = areas.authoritiesAmong(caller.authorities());
        return new Listing<>(
                "authorities",
                "Authorities",
                AreaView.class,
                granted.stream().map(AreaView::of).toList());
    }
}

package uk.hearth.kpi.targets;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/targets")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Targets")
@Authenticated
public class TargetTableResource {

    private final TargetList list;
    private final Caller caller;

    TargetTableResource(TargetList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take an authority's targets away as one table")
    public Listing<TargetRevision> exportTargets(@BeanParam @Valid TargetQuery query) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.requireOneView();
        return new Listing<>(
                "targets-" + query.authority,
                "Targets of " + query.authority,
                TargetRevision.class,
                list.after(null, query, Listing.MOST_ROWS + 1));
    }
}

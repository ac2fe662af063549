package uk.hearth.kpi.editions;

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

@Path("/api/v1/editions")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Editions")
@Authenticated
public class EditionTableResource {

    private final Editions editions;
    private final ReadableEditions readable;
    private final Caller caller;

    EditionTableResource(Editions editions, ReadableEditions readable, Caller caller) {
        this.editions = editions;
        this.readable = readable;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take the list of an authority's editions away as one table")
    public Listing<EditionSummary> exportEditions(@BeanParam @Valid EditionsQuery query) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        var found = editions.after(null, query, readable.embargoOver(), Listing.MOST_ROWS + 1);
        return new Listing<>(
                "editions-" + query.authority,
                "Editions of " + query.authority,
                EditionSummary.class,
                found.stream().map(EditionSummary::of).toList());
    }
}

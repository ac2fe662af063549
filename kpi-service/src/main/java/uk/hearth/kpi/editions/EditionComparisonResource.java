package uk.hearth.kpi.editions;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/editions/{id}/comparison")
@Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Editions")
@Authenticated
public class EditionComparisonResource {

    private final ReadableEditions readable;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    EditionComparisonResource(ReadableEditions readable, Preconditions preconditions, HttpHeaders headers) {
        this.readable = readable;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    @GET
    @Transactional
    @Operation(summary = "Read what moved since another edition, or since the last one of the same scorecard")
    public RestResponse<EditionComparison> compareEditions(
            @RestPath @Parameter(description = "The edition's id") UUID id,
            @RestQuery
                    @Parameter(description = "The edition to compare it with; the one before it if left out")
                    @Nullable
                    UUID with) {
        var now = readable.readable(id);
        var then = with == null
                ? readable.before(now).orElseThrow(EditionComparisonResource::nothingBefore)
                : earlier(now, with);
        var tag = EntityTag.ofParts("comparison", now.sha256(), then.sha256(), headers.getAcceptableMediaTypes());
        return preconditions.unlessHeld(tag, () -> EditionComparison.of(readable.read(now), readable.read(then)));
    }

    private Edition earlier(Edition now, UUID with) {
        var then = readable.readable(with);
        if (!then.authority().equals(now.authority())) {
            throw InvalidInput.inField(
                    "with", "another-authority", "The editions are of two authorities", "Compare one council's own");
        }
        return then;
    }

    private static InvalidInput nothingBefore() {
        return InvalidInput.inField(
                "with", "no-earlier-edition", "The scorecard has no earlier edition", "Name one to compare with");
    }
}

package uk.hearth.kpi.indicators;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What is measured: one catalogue for every authority")
@Authenticated
public class IndicatorsResource {

    private final Indicators indicators;
    private final Preconditions preconditions;

    IndicatorsResource(Indicators indicators, Preconditions preconditions) {
        this.indicators = indicators;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @Operation(summary = "List the indicators, by code")
    public Page<IndicatorView> listIndicators(
            @BeanParam @Valid IndicatorFilter filter, @BeanParam @Valid PageRequest page) {
        var after = page.after(1).map(Cursor::key).map(key -> key.get(0)).orElse("");
        var found = indicators.after(after, filter, page.limit + 1);
        return Page.of(found, page.limit, indicator -> indicator, indicator -> List.of(indicator.code()));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read one indicator's definition")
    public RestResponse<IndicatorView> readIndicator(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code) {
        var indicator = indicators.byCode(code).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(tag(indicator), () -> indicator);
    }

    static String tag(IndicatorView indicator) {
        return EntityTag.ofParts(indicator.code(), indicator.version(), indicator.revision());
    }
}

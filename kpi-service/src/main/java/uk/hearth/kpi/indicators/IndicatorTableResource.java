package uk.hearth.kpi.indicators;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/indicators")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Indicators")
@Authenticated
public class IndicatorTableResource {

    private final Indicators indicators;

    IndicatorTableResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @Transactional
    @Operation(summary = "Take the catalogue of indicators away as one table")
    public Listing<IndicatorView> exportIndicators(@BeanParam @Valid IndicatorFilter filter) {
        var found = indicators.after("", filter, Listing.MOST_ROWS + 1);
        return new Listing<>("indicators", "What is measured", IndicatorView.class, found);
    }
}

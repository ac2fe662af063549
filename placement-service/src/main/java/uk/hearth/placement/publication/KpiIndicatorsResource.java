package uk.hearth.placement.publication;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.figures.DefinitionView;
import uk.hearth.placement.figures.DefinitionsResource;

@Path("/api/v1/figure-definitions/kpi-indicators")
@Tag(name = "Figures")
@Authenticated
public class KpiIndicatorsResource {

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS})
    @Operation(
            summary = "Take the definitions away as kpi-service imports them",
            description = "Without those that its catalogue of scorecard indicators has under a code of its own.")
    public Listing<KpiIndicator> exportKpiIndicators() {
        return new Listing<>("returns-indicators", "Indicators of returns", KpiIndicator.class, indicators());
    }

    static List<KpiIndicator> indicators() {
        return DefinitionsResource.all().stream()
                .filter(definition -> !KpiCodes.isInUse(definition.indicator()))
                .filter(new First()::isNew)
                .map(KpiIndicator::of)
                .toList();
    }

    /** Of a mix, which is one indicator there, the first part stands for all. */
    private static final class First {

        private final Set<String> seen = new HashSet<>();

        boolean isNew(DefinitionView definition) {
            return seen.add(definition.indicator());
        }
    }
}

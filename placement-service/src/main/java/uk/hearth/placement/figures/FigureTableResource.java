package uk.hearth.placement.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.figures.Figures.Wanted;

@Path("/api/v1/figures")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Figures")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
public class FigureTableResource {

    private final Figures figures;
    private final Caller caller;

    FigureTableResource(Figures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Take every figure of an authority as at a day away as one table")
    public Listing<Figure> exportFigures(@BeanParam @Valid FigureQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var day = Objects.requireNonNull(query.asAt);
        var rows = figures.sheets(authority, List.of(day), List.of(new Wanted(query.indicator, query.by))).stream()
                .flatMap(sheet -> sheet.items().stream())
                .toList();
        return new Listing<>(
                "figures-%s-%s".formatted(authority, day),
                "Figures of %s as at %s".formatted(authority, day),
                Figure.class,
                rows);
    }
}

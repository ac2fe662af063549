package uk.hearth.kpi.comparators;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/comparator-groups")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Comparator groups")
@Authenticated
public class ComparatorGroupTableResource {

    private final ComparatorGroups groups;
    private final Caller caller;
    private final Clock clock;

    ComparatorGroupTableResource(ComparatorGroups groups, Caller caller, Clock clock) {
        this.groups = groups;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Take the groups of an authority away as one table")
    public Listing<GroupView> exportComparatorGroups(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority,
            @RestQuery
                    @Min(1900)
                    @Max(2200)
                    @Parameter(description = "The year; this one if left out", example = "2019")
                    @Nullable
                    Integer year) {
        caller.requireAuthority(authority);
        var in = year == null ? LocalDate.now(clock).getYear() : year;
        return new Listing<>(
                "comparator-groups-" + authority,
                "Whom " + authority + " is compared with in " + in,
                GroupView.class,
                groups.after("", authority, in, Listing.MOST_ROWS + 1));
    }
}

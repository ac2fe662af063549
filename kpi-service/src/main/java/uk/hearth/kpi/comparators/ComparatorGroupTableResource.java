package uk.hearth.kpi.comparators;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    public Listing<GroupView> exportComparatorGroups(@BeanParam @Valid GroupQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var in = query.in(clock);
        return new Listing<>(
                "comparator-groups-" + authority,
                "Whom " + authority + " is compared with in " + in,
                GroupView.class,
                groups.after("", authority, in, Listing.MOST_ROWS + 1));
    }
}

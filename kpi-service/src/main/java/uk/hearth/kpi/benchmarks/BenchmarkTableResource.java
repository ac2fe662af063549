package uk.hearth.kpi.benchmarks;

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
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/benchmarks")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Benchmarks")
@Authenticated
public class BenchmarkTableResource {

    private final BenchmarkList list;
    private final Caller caller;

    BenchmarkTableResource(BenchmarkList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take benchmarks away as one table")
    public Listing<BenchmarkRevision> exportBenchmarks(@BeanParam @Valid BenchmarkQuery query) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.requireOneView();
        query.period = PeriodParameter.parse("period", query.period)
                .map(ReportingPeriod::code)
                .orElse(null);
        return new Listing<>(
                "benchmarks-" + query.authority,
                "Benchmarks of " + query.authority,
                BenchmarkRevision.class,
                list.after(null, query, Listing.MOST_ROWS + 1));
    }
}

package uk.hearth.kpi.benchmarks;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;

@Path("/api/v1/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Benchmarks", description = "Other areas' figures, each with its release and the day of it")
@Authenticated
public class BenchmarksResource {

    private final BenchmarkList list;
    private final Caller caller;

    BenchmarksResource(BenchmarkList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List benchmarks: an authority's own and those published for all")
    public Page<BenchmarkRevision> listBenchmarks(
            @BeanParam @Valid BenchmarkQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.requireOneView();
        query.period = PeriodParameter.parse("period", query.period)
                .map(ReportingPeriod::code)
                .orElse(null);
        var after = page.after(BenchmarkList.KEY_PARTS).orElse(null);
        return Page.of(list.after(after, query, page.limit + 1), page.limit, one -> one, BenchmarkList::key);
    }
}

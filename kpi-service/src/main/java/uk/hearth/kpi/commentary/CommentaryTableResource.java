package uk.hearth.kpi.commentary;

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

@Path("/api/v1/commentary")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Commentary")
@Authenticated
public class CommentaryTableResource {

    private final Commentaries commentaries;
    private final Caller caller;

    CommentaryTableResource(Commentaries commentaries, Caller caller) {
        this.commentaries = commentaries;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take what is said of an authority's figures away as one table")
    public Listing<CommentaryView> exportCommentary(@BeanParam @Valid CommentaryQuery query) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.period = PeriodParameter.parse("period", query.period)
                .map(ReportingPeriod::code)
                .orElse(null);
        return new Listing<>(
                "commentary-" + query.authority,
                "What is said of the figures of " + query.authority,
                CommentaryView.class,
                commentaries.after(null, query, Listing.MOST_ROWS + 1));
    }
}

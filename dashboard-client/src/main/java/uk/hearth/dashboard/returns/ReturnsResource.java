package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Month;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.Returns;

/** Returns: sent, and what became of each. */
@Path("/returns")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ReturnsResource {

    private static final int MOST = 50;
    private static final String IN_THE_BACKGROUND = "respond-async";

    private final Returns returns;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    ReturnsResource(@RestClient Returns returns, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.returns = returns;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A council's returns, newest first")
    public TemplateInstance list(@RestQuery @Nullable String authority) {
        return page(councils.choose(authority), Sent.nothing(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Send a return: a ZIP")
    public RestResponse<TemplateInstance> send(
            @RestForm @Nullable String authority,
            @RestForm @Nullable String year,
            @RestForm @Nullable String month,
            @RestForm @Nullable String then,
            @RestForm @Nullable String key,
            @RestForm @Nullable FileUpload zip) {
        var council = councils.choose(authority);
        var sent = Sent.of("year", year, "month", month, "then", then);
        if (zip == null || zip.size() == 0) {
            var refused = Refused.inField("zip", "Choose the ZIP that your case system exported.");
            return Html.page(refused.status(), page(council, sent, refused));
        }
        if (year == null || !year.matches("20\\d\\d")) {
            var refused = Refused.inField("year", "Choose the collection year.");
            return Html.page(refused.status(), page(council, sent, refused));
        }
        try {
            var taken = returns.send(
                    council.code(),
                    Integer.parseInt(year),
                    Field.filled(month),
                    !"count".equals(then),
                    Objects.requireNonNullElseGet(
                            Field.filled(key), () -> UUID.randomUUID().toString()),
                    IN_THE_BACKGROUND,
                    zip.uploadedFile().toFile());
            return RestResponse.seeOther(URI.create("/returns/" + taken.id()));
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), page(council, sent, refused));
        }
    }

    private TemplateInstance page(Authority council, Sent sent, @Nullable Refused refused) {
        var today = Dates.date(clock.instant());
        int year = today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() : today.getYear() + 1;
        var listed = Part.of(returns.list(council.code(), MOST)).await().indefinitely();
        var shown = new ShownReturns(
                council,
                listed,
                reader.isOneOf("analyst"),
                year,
                UUID.randomUUID().toString(),
                sent,
                refused);
        return new ReturnsPage(reader.frame("Returns", Task.RETURNS, council), shown);
    }
}

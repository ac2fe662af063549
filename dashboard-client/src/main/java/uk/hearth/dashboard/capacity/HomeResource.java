package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Provisions;

/** One home, household or scheme: its beds day by day, and what blocks them. */
@Path("/sufficiency/capacity/homes/{reference}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class HomeResource {

    private static final int DAYS_BEFORE = 20;
    private static final int DAYS_AFTER = 21;

    private final Provisions provisions;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    HomeResource(@RestClient Provisions provisions, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.provisions = provisions;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A home's beds day by day, and what blocks them")
    public TemplateInstance show(
            @RestPath String reference,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String done) {
        var council = councils.choose(authority);
        return page(council, reference, Days.chosen(on, clock), new ShownHome.Form(Sent.nothing(), null, done, key()));
    }

    @POST
    @Path("/blocks")
    @Operation(summary = "Block beds, with a reason")
    public RestResponse<TemplateInstance> block(
            @RestPath String reference,
            @RestForm @Nullable String authority,
            @RestForm @Nullable String key,
            @BeanParam BlockForm form) {
        var council = councils.choose(authority);
        return attempt(
                council,
                reference,
                form.sent("block"),
                "blocked",
                () -> provisions.block(
                        reference, council.code(), Objects.requireNonNullElseGet(key, HomeResource::key), form.told()));
    }

    @POST
    @Path("/blocks/{id}/end")
    @Operation(summary = "Say on which day a block ends")
    public RestResponse<TemplateInstance> end(
            @RestPath String reference,
            @RestPath String id,
            @RestForm @Nullable String authority,
            @BeanParam BlockForm form) {
        var council = councils.choose(authority);
        return attempt(
                council,
                reference,
                form.sent(id),
                "ended",
                () -> provisions.revise(reference, id, council.code(), form.tag(), form.told()));
    }

    @POST
    @Path("/blocks/{id}/withdrawal")
    @Operation(summary = "Take a block back that was a mistake")
    public RestResponse<TemplateInstance> withdraw(
            @RestPath String reference,
            @RestPath String id,
            @RestForm @Nullable String authority,
            @BeanParam BlockForm form) {
        var council = councils.choose(authority);
        return attempt(
                council,
                reference,
                form.sent(id),
                "withdrawn",
                () -> provisions.withdraw(reference, id, council.code(), form.tag()));
    }

    /** Does it and goes back to the home; refused, shows the home with what was filled in and what was said. */
    private RestResponse<TemplateInstance> attempt(
            Authority council, String reference, Sent sent, String done, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure).within(sent.value("form") + "-");
            var form = new ShownHome.Form(sent, refused, null, key());
            return Html.page(refused.status(), page(council, reference, Days.chosen(null, clock), form));
        }
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/capacity/homes", reference)
                .with("authority", council.code())
                .with("done", done)
                .address()));
    }

    /** Three questions side by side; there is no page without the home itself. */
    private TemplateInstance page(Authority council, String reference, LocalDate day, ShownHome.Form form) {
        var code = council.code();
        var shown = Uni.combine()
                .all()
                .unis(
                        provisions.read(reference, code),
                        Part.of(provisions.days(reference, code, day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER))),
                        Part.of(provisions.blocks(reference, code)))
                .with((home, days, blocks) ->
                        new ShownHome(council, day, home, days, blocks, reader.isOneOf("commissioner"), form))
                .await()
                .indefinitely();
        return new HomePage(reader.frame(shown.home().name(), Task.SUFFICIENCY, council), shown);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

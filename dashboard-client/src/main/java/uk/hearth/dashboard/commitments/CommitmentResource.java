package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
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
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** One commitment: its measures, its milestones, and what is told of it. */
@Path("/sufficiency/commitments/{code}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CommitmentResource {

    private static final int MOST = 100;

    private final Commitments commitments;
    private final Councils councils;
    private final Reader reader;

    CommitmentResource(@RestClient Commitments commitments, Councils councils, Reader reader) {
        this.commitments = commitments;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A commitment with its measures, milestones and notes")
    public TemplateInstance show(
            @RestPath String code, @RestQuery @Nullable String authority, @RestQuery @Nullable String done) {
        return page(councils.choose(authority), code, new Form(Sent.nothing(), null, done, key()));
    }

    @POST
    @Path("/notes")
    @Operation(summary = "Tell how it is getting on, and what shows it")
    public RestResponse<TemplateInstance> note(
            @RestPath String code,
            @RestForm @Nullable String authority,
            @RestForm @Nullable String key,
            @BeanParam NoteForm form) {
        var council = councils.choose(authority);
        var once = key == null ? key() : key;
        return attempt(
                council, code, form.sent(), "noted", () -> commitments.add(code, council.code(), once, form.told()));
    }

    @POST
    @Path("/override")
    @Operation(summary = "Set the status by hand, with the reason")
    public RestResponse<TemplateInstance> override(
            @RestPath String code,
            @RestForm @Nullable String authority,
            @RestForm @Nullable String status,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String version) {
        var council = councils.choose(authority);
        var sent = Sent.of("form", "override", "status", status, "reason", reason);
        var told = new Commitments.Override(Field.filled(status), Field.filled(reason));
        return attempt(
                council,
                code,
                sent,
                "overridden",
                () -> commitments.override(code, council.code(), Form.tag(version), told));
    }

    @POST
    @Path("/override/withdrawal")
    @Operation(summary = "Take the status set by hand back: what is worked out counts again")
    public RestResponse<TemplateInstance> takeOverrideBack(
            @RestPath String code, @RestForm @Nullable String authority, @RestForm @Nullable String version) {
        var council = councils.choose(authority);
        return attempt(
                council,
                code,
                Sent.of("form", "override"),
                "worked-out",
                () -> commitments.takeOverrideBack(code, council.code(), "\"%s\"".formatted(version)));
    }

    /** Does it and goes back to the commitment; refused, shows it with what was filled in and what was said. */
    private RestResponse<TemplateInstance> attempt(
            Authority council, String code, Sent sent, String done, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure).within(sent.value("form") + "-");
            return Html.page(refused.status(), page(council, code, new Form(sent, refused, null, key())));
        }
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/commitments", code)
                .with("authority", council.code())
                .with("done", done)
                .address()));
    }

    /** Three questions side by side; there is no page without the commitment itself. */
    private TemplateInstance page(Authority council, String code, Form form) {
        var shown = Uni.combine()
                .all()
                .unis(
                        commitments.read(code, council.code()),
                        Part.of(commitments.notes(code, council.code(), MOST)),
                        Part.of(commitments.statements(council.code(), MOST)))
                .with((commitment, notes, statements) -> new ShownCommitment(
                        council,
                        commitment,
                        notes,
                        statements,
                        reader.isOneOf("analyst", "manager", "commissioner"),
                        reader.isOneOf("manager"),
                        form))
                .await()
                .indefinitely();
        return new CommitmentPage(reader.frame(shown.commitment().title(), Task.SUFFICIENCY, council), shown);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

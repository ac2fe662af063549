package uk.hearth.kpi.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kpi.editions.EditionDrafts;
import uk.hearth.kpi.editions.PublishEdition;

@Path("/api/v1/scorecards/{code}/paper-previews")
@Tag(name = "Editions")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
public class PaperPreviewsResource {

    private final EditionDrafts drafts;
    private final Caller caller;
    private final Clock clock;

    PaperPreviewsResource(EditionDrafts drafts, Caller caller, Clock clock) {
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(summary = "Read a paper as it would be if its edition were published now; nothing is kept")
    public String previewPaper(
            @RestPath @Parameter(description = "The scorecard's code", example = "corporate-parenting") String code,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority,
            @NotNull @Valid PublishEdition command) {
        caller.requireAuthority(authority);
        var draft = drafts.draft(authority, code, command, clock.instant());
        return PaperPage.of(PaperWriter.ofDraft(draft).write());
    }
}

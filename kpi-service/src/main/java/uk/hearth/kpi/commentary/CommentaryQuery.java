package uk.hearth.kpi.commentary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which commentary is wanted. */
public class CommentaryQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only on this indicator", example = "CLA-IMMS")
    public @Nullable String indicator;

    @RestQuery
    @Parameter(description = "Only on this period", example = "2019-01", schema = @Schema(maxLength = 20))
    public @Nullable String period;

    @RestQuery
    @Parameter(description = "Only of this kind")
    public @Nullable CommentaryKind kind;

    @RestQuery
    @Parameter(description = "Every revision, the superseded ones too")
    public boolean revisions;
}

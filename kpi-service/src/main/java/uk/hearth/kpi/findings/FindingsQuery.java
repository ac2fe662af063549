package uk.hearth.kpi.findings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.Severity;

/** Which findings are wanted. */
public class FindingsQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Parameter(description = "Only those of which this has become", example = "open")
    public @Nullable FindingState state;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "Only those of this rule", example = "missing-figure")
    public @Nullable String rule;

    @RestQuery
    @Parameter(description = "Only those of rules of this kind")
    public @Nullable RuleKind kind;

    @RestQuery
    @Parameter(description = "Only those of this severity")
    public @Nullable Severity severity;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only those in figures of this indicator", example = "UASC-ACCOM")
    public @Nullable String indicator;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Only those that this post is to see to", example = "Performance analyst")
    public @Nullable String owner;

    @RestQuery
    @Parameter(description = "Only open ones whose day has passed")
    public boolean overdue;
}

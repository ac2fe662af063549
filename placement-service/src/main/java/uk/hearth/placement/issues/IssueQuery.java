package uk.hearth.placement.issues;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.rules.Indicator;

/** Which of a year's issues. */
public class IssueQuery extends IssueYear {

    @RestQuery
    @Size(max = 50)
    @Parameter(description = "Codes of rules; repeat for more than one")
    public @Nullable List<String> rule;

    @RestQuery
    @Parameter(description = "Figure that they may make wrong", example = "V9")
    public @Nullable Indicator indicator;

    @RestQuery
    @Size(max = 10)
    @Parameter(description = "error or query")
    public @Nullable String severity;

    @RestQuery
    @Parameter(description = "Whether it is still to be seen to")
    public @Nullable IssueStatus status;

    @RestQuery
    @Parameter(description = "What the latest return changed")
    public @Nullable IssueChange change;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Who sees to it")
    public @Nullable String owner;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Team of the child's social worker")
    public @Nullable String team;
}

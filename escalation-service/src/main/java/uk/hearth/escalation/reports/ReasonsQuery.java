package uk.hearth.escalation.reports;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How reasons are to be told. */
public class ReasonsQuery {

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only themes of this list", example = "mosaic")
    public @Nullable String taxonomy;

    @RestQuery
    @Parameter(description = "With taxonomy: tell those of the lists before it in its words, as their mapping has it")
    public boolean mapped;

    @RestQuery
    @DefaultValue("all")
    @Parameter(description = "All escalations, those that became formal, or those that did not")
    public Level level = Level.ALL;

    @RestQuery
    @Parameter(description = "A row for each sub-reason too")
    public boolean subReasons;
}

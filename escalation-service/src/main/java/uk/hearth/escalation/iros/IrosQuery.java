package uk.hearth.escalation.iros;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which IROs are asked for. */
public class IrosQuery {

    @RestQuery
    @NotNull
    public @Nullable String authority;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only those of this team", example = "North")
    public @Nullable String team;

    @RestQuery
    @Parameter(description = "Only those active on this day", example = "2026-11-02")
    public @Nullable LocalDate activeOn;
}

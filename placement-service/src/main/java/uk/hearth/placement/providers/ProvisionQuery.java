package uk.hearth.placement.providers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;

/** Which homes, households and schemes. */
public class ProvisionQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @Size(max = 7)
    @Parameter(description = "What they are; repeat for more than one")
    public @Nullable List<ProvisionKind> kind;

    @RestQuery
    @Size(max = 5)
    @Parameter(description = "Who runs them; repeat for more than one")
    public @Nullable List<Sector> sector;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Reference of the provider")
    public @Nullable String provider;

    @RestQuery
    @Size(max = 8)
    @Parameter(description = "Ofsted's number")
    public @Nullable String urn;

    @RestQuery
    @Parameter(description = "Whether they are in the authority's own area")
    public @Nullable Location location;

    @RestQuery
    @Parameter(description = "Only those that are open on this day", example = "2026-11-22")
    public @Nullable LocalDate openOn;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only those that offer or manage all of these; repeat for more than one")
    public @Nullable List<Characteristic> characteristic;
}

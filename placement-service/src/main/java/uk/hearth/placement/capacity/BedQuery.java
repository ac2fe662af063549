package uk.hearth.placement.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.providers.Characteristic;
import uk.hearth.placement.providers.ProvisionKind;
import uk.hearth.placement.providers.Sector;
import uk.hearth.placement.providers.Sex;

/** Which provisions' beds. */
public class BedQuery {

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
    @Parameter(description = "Whether they are in the authority's own area")
    public @Nullable Location location;

    @RestQuery
    @Min(0)
    @Max(25)
    @Parameter(description = "Only those that take children of this age")
    public @Nullable Integer age;

    @RestQuery
    @Parameter(description = "Only those that take girls, or boys")
    public @Nullable Sex sex;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only those that offer or manage all of these; repeat for more than one")
    public @Nullable List<Characteristic> characteristic;

    BedFilter filter() {
        return new BedFilter(
                String.valueOf(authority),
                kind == null ? List.of() : kind,
                sector == null ? List.of() : sector,
                location,
                age,
                sex,
                characteristic == null ? List.of() : characteristic,
                1);
    }
}

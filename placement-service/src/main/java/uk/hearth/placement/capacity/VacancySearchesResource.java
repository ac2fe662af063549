package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.postcodes.Distance;
import uk.hearth.placement.postcodes.PostcodeDirectory;
import uk.hearth.placement.postcodes.Postcodes;

@Path("/api/v1/vacancy-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class VacancySearchesResource {

    private static final int NEAREST = 200;
    private static final int MOST = 100_000;

    private final BedBook beds;
    private final Postcodes postcodes;
    private final Caller caller;

    VacancySearchesResource(BedBook beds, Postcodes postcodes, Caller caller) {
        this.beds = beds;
        this.postcodes = postcodes;
        this.caller = caller;
    }

    @POST
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Find the nearest vacancies to a place that suit",
            description = "The nearest first, two hundred at most; provisions whose place is not known are left out.")
    public Page<VacantProvision> searchVacancies(@NotNull @Valid SearchVacancies sought) {
        caller.requireAuthority(sought.authority());
        var directory = postcodes.directory();
        int place = directory.locate(sought.near());
        if (!directory.isMapped(place)) {
            throw InvalidInput.inField(
                    "near", "unknown-postcode", "The postcode directory does not have this postcode", "Check it");
        }
        var nearest = beds.vacant(sought.filter(), sought.on(), null, MOST).stream()
                .flatMap(found -> at(directory, place, found).stream())
                .filter(found -> isWithin(found, sought))
                .sorted(Comparator.comparing((VacantProvision found) -> Objects.requireNonNull(found.miles()))
                        .thenComparing(VacantProvision::reference))
                .limit(NEAREST)
                .toList();
        return new Page<>(nearest, null);
    }

    private static Optional<VacantProvision> at(PostcodeDirectory directory, int place, VacantProvision found) {
        return directory
                .distance(place, directory.locate(found.postcode()))
                .map(Distance::miles)
                .map(found::at);
    }

    private static boolean isWithin(VacantProvision found, SearchVacancies sought) {
        var miles = Objects.requireNonNullElse(found.miles(), BigDecimal.ZERO);
        return sought.withinMiles() == null || miles.compareTo(sought.withinMiles()) <= 0;
    }
}

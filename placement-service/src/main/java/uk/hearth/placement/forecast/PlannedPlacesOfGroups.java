package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.capacity.PlannedBeds;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.providers.ProvisionKind;
import uk.hearth.placement.scenarios.Assumptions;

/**
 * Places of a group: as the assumptions say, where they say anything of it; else the beds that its provisions are planned to
 * have, with what the assumptions open besides. Secure homes and family centres are in none of the groups that have beds.
 */
record PlannedPlacesOfGroups(Assumptions assumptions, Map<LocalDate, Map<ProvisionKind, Integer>> beds)
        implements PlannedCapacity {

    private static final Map<CareGroup, List<ProvisionKind>> KINDS = Map.of(
            CareGroup.FOSTERING, List.of(ProvisionKind.FOSTERING_HOUSEHOLD),
            CareGroup.RESIDENTIAL, List.of(ProvisionKind.CHILDRENS_HOME, ProvisionKind.RESIDENTIAL_SCHOOL),
            CareGroup.SUPPORTED, List.of(ProvisionKind.SUPPORTED_ACCOMMODATION, ProvisionKind.SCHEME));

    static PlannedPlacesOfGroups of(Forecast forecast, PlannedBeds beds) {
        var days = IntStream.range(0, forecast.run().projection().points())
                .mapToObj(point -> forecast.run().date(point))
                .toList();
        return new PlannedPlacesOfGroups(
                forecast.assumptions(), beds.usable(forecast.question().authority(), days));
    }

    @Override
    public @Nullable Integer places(CareGroup group, LocalDate day) {
        var said = assumptions.places(group, day);
        if (said != null) {
            return said;
        }
        var ofDay = beds.getOrDefault(day, Map.of());
        var kinds = KINDS.getOrDefault(group, List.of());
        return kinds.stream().noneMatch(ofDay::containsKey)
                ? null
                : Integer.valueOf(kinds.stream()
                                .mapToInt(kind -> ofDay.getOrDefault(kind, 0))
                                .sum()
                        + assumptions.opened(group, day));
    }
}

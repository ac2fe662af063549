package uk.hearth.placement.scenarios;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.PlaceCodes;

/** What is priced apart within a placement group, as the second generation of the demand model has it. */
public enum CostItem {
    FOSTERING_FAMILY(CareGroup.FOSTERING),
    FOSTERING_IN_HOUSE(CareGroup.FOSTERING),
    FOSTERING_AGENCY(CareGroup.FOSTERING),
    RESIDENTIAL_IN_HOUSE(CareGroup.RESIDENTIAL),
    RESIDENTIAL_EXTERNAL(CareGroup.RESIDENTIAL),
    SUPPORTED(CareGroup.SUPPORTED),
    SECURE(CareGroup.OTHER),
    WITH_FAMILY(CareGroup.OTHER),
    OTHER(CareGroup.OTHER);

    private static final Set<String> WITH_RELATIVES = Set.of("U1", "U2", "U3");
    private static final Set<String> IN_HOUSE = Set.of("PR1", "PR2", "PR3");
    private static final Set<String> EXTERNAL = Set.of("PR4", "PR5");

    private final CareGroup group;

    CostItem(CareGroup group) {
        this.group = group;
    }

    public CareGroup group() {
        return group;
    }

    public static List<CostItem> of(CareGroup group) {
        return Stream.of(values()).filter(item -> item.group == group).toList();
    }

    /** Empty where the provider that would tell is not given, or is the parents. */
    public static Optional<CostItem> of(String place, @Nullable String provider) {
        return switch (PlaceCodes.SECOND_GENERATION.group(place)) {
            case FOSTERING ->
                WITH_RELATIVES.contains(place)
                        ? Optional.of(FOSTERING_FAMILY)
                        : byProvider(provider, FOSTERING_IN_HOUSE, FOSTERING_AGENCY);
            case RESIDENTIAL -> byProvider(provider, RESIDENTIAL_IN_HOUSE, RESIDENTIAL_EXTERNAL);
            case SUPPORTED -> Optional.of(SUPPORTED);
            default ->
                Optional.of(
                        switch (place) {
                            case "K1" -> SECURE;
                            case "P1" -> WITH_FAMILY;
                            default -> OTHER;
                        });
        };
    }

    private static Optional<CostItem> byProvider(@Nullable String provider, CostItem inHouse, CostItem external) {
        if (provider == null) {
            return Optional.empty();
        }
        if (IN_HOUSE.contains(provider)) {
            return Optional.of(inHouse);
        }
        return EXTERNAL.contains(provider) ? Optional.of(external) : Optional.empty();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

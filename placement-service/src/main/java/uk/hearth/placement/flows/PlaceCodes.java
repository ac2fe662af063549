package uk.hearth.placement.flows;

import java.util.Set;

/** Which PLACE codes of the return make up a group, as each generation of the demand model has it. */
public enum PlaceCodes {
    FIRST_GENERATION(Set.of("K2", "R1"), Set.of("H5", "P2")),
    SECOND_GENERATION(Set.of("K2", "R1", "P3", "S1"), Set.of("H5", "P2", "K3"));

    private static final Set<String> FOSTERING = Set.of("U1", "U2", "U3", "U4", "U5", "U6");

    private final Set<String> residential;
    private final Set<String> supported;

    PlaceCodes(Set<String> residential, Set<String> supported) {
        this.residential = residential;
        this.supported = supported;
    }

    public CareGroup group(String place) {
        if (FOSTERING.contains(place)) {
            return CareGroup.FOSTERING;
        }
        if (residential.contains(place)) {
            return CareGroup.RESIDENTIAL;
        }
        return supported.contains(place) ? CareGroup.SUPPORTED : CareGroup.OTHER;
    }
}

package uk.hearth.placement.generator;

/**
 * Where a child lives.
 *
 * @param place code of the kind of placement; Z11 to Z14 also for what was Z1 before collection year 2026, K3 for H5
 * @param provider blank for a temporary placement
 * @param urn of Ofsted's register; blank where none is wanted
 */
record Placement(String place, String provider, String postcode, String urn) {

    boolean isTemporary() {
        return place.startsWith("T");
    }

    boolean isFostering() {
        return place.startsWith("U");
    }

    boolean isUnregistered() {
        return place.startsWith("Z");
    }

    /** The code in a collection year: supported accommodation is H5 until 2024, and Z11 to Z14 are one until 2025. */
    String placeIn(int year) {
        if (place.equals("K3") && year < 2025) {
            return "H5";
        }
        return isUnregistered() && year < 2026 ? "Z1" : place;
    }
}

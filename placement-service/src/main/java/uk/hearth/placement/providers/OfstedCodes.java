package uk.hearth.placement.providers;

import java.util.List;
import java.util.Locale;

/** The return's codes of what Ofsted registers, for editions of its list that do not give them (SSDA903 guide, annexes). */
final class OfstedCodes {

    private OfstedCodes() {}

    /** Placements that a provision of this type can be; empty where the type is not known. */
    static List<String> placements(String kind) {
        var plain = kind.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (plain.contains("secure")) {
            return List.of("K1");
        }
        if (plain.contains("children's home")) {
            return List.of("K2");
        }
        if (plain.contains("supported accommodation")) {
            return List.of("H5", "K3"); // H5 until collection year 2024
        }
        if (plain.contains("foster")) {
            return List.of("U1", "U2", "U3", "U4", "U5", "U6");
        }
        if (plain.contains("adoption")) {
            return List.of("A3", "A4", "A5", "A6");
        }
        if (plain.contains("family centre")) {
            return List.of("R3");
        }
        return plain.contains("school") ? List.of("S1") : List.of();
    }

    /** Which providers those of a sector can be; empty where the sector is not known. */
    static List<String> providers(String sector) {
        var plain = sector.toLowerCase(Locale.ROOT);
        if (plain.contains("local authority")) {
            return List.of("PR1", "PR2");
        }
        if (plain.contains("health")) {
            return List.of("PR3");
        }
        if (plain.contains("private")) {
            return List.of("PR4");
        }
        return plain.contains("voluntary") || plain.contains("charit") ? List.of("PR5") : List.of();
    }
}

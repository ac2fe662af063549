package uk.hearth.placement.providers;

import java.util.List;

/**
 * What is read of Ofsted's list, under the headings that its editions have had: the list of children's homes, that of social
 * care providers, and the two as one. As collected by Data to Insight (csc-validator-be-903, patch).
 */
enum OfstedColumn {
    URN("urn"),
    KIND("provision type", "provider type"),
    NAME("setting name", "provider name"),
    SECTOR("sector"),
    LOCAL_AUTHORITY("local authority", "provider local authority"),
    PLACEMENTS("placement code", "provider placement code"),
    PROVIDERS("placement provider code", "provider code"),
    STATUS("registration status", "provider status"),
    REGISTERED_ON("registration date", "date of registration"),
    REGISTRATION_END("deregistration date", "closed date"),
    POSTCODE("setting address postcode", "setting postcode", "postcode"),
    PLACES("number of registered places", "max users", "places"),
    RATING(
            "latest overall effectiveness",
            "latest overall effectiveness grade from last full inspection",
            "overall effectiveness"),
    JUDGED_ON("date of latest full inspection", "latest full inspection date", "inspection date");

    private final List<String> headings;

    OfstedColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** In lower case, the likeliest first. */
    List<String> headings() {
        return headings;
    }

    /** Where it stands in a header in lower case; -1 if nowhere. */
    int in(List<String> header) {
        return headings.stream()
                .mapToInt(header::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }
}

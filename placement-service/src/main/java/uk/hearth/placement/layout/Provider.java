package uk.hearth.placement.layout;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of Ofsted's list of providers.
 *
 * @param postcode upper case, no spaces; empty where the list withholds it
 * @param area the upper-tier area's ONS code that the postcode lies in, null when not known
 */
public record Provider(
        String urn,
        Set<String> placements,
        Set<String> providers,
        @Nullable LocalDate registrationEnd,
        String postcode,
        @Nullable String area) {

    /** Public editions of the list do not say where children's homes are. */
    public boolean postcodeIsWithheld() {
        return postcode.isEmpty();
    }
}

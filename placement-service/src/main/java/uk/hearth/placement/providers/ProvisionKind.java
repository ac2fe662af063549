package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a provision is. */
public enum ProvisionKind {
    CHILDRENS_HOME,
    SECURE_HOME,
    RESIDENTIAL_SCHOOL,
    FAMILY_CENTRE,
    /** Of the authority's own service or of an agency */
    FOSTERING_HOUSEHOLD,
    /** For children of 16 and 17 */
    SUPPORTED_ACCOMMODATION,
    /** Such as supported lodgings */
    SCHEME;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static ProvisionKind fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The Placements Data Standard's word for it. */
    public StandardType standardType() {
        return switch (this) {
            case CHILDRENS_HOME, SECURE_HOME, RESIDENTIAL_SCHOOL, FAMILY_CENTRE -> StandardType.RESIDENTIAL;
            case FOSTERING_HOUSEHOLD -> StandardType.FOSTER;
            case SUPPORTED_ACCOMMODATION, SCHEME -> StandardType.SUPPORTED_ACCOMMODATION;
        };
    }
}

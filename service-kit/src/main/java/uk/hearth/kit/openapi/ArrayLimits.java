package uk.hearth.kit.openapi;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How long lists can be, where their schema does not say. */
final class ArrayLimits {

    /** Pages end at 200, England has fewer than 400 authorities; the longest list has the days of ten years. */
    static final int LONGEST_LIST = 4000;

    private ArrayLimits() {}

    static void set(Schema schema) {
        if (schema.getType() != null && schema.getType().contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_LIST);
        }
    }
}

package uk.hearth.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The range of whole numbers, which is their type's where their schema does not say; other numbers are decimals. */
final class NumberLimits {

    // 2^53 - 1: beyond it JavaScript rounds, so nothing here counts so far.
    private static final long LARGEST_IN_JSON = 9_007_199_254_740_991L;

    private NumberLimits() {}

    static Schema set(Schema schema) {
        if (schema.getType() == null) {
            return schema;
        }
        if (schema.getType().contains(SchemaType.INTEGER)) {
            setWhole(schema);
        } else if (schema.getType().contains(SchemaType.NUMBER) && schema.getFormat() == null) {
            schema.setFormat("decimal");
        }
        return schema;
    }

    private static void setWhole(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        var isLong = schema.getFormat().equals("int64");
        if (schema.getExclusiveMinimum() != null) {
            // more tools read it so, and of whole numbers it says the same
            schema.setMinimum(schema.getExclusiveMinimum().add(BigDecimal.ONE));
            schema.setExclusiveMinimum(null);
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(isLong ? -LARGEST_IN_JSON : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(isLong ? LARGEST_IN_JSON : Integer.MAX_VALUE));
        }
    }
}

package uk.hearth.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The range of whole numbers, which is their type's where their schema does not say; other numbers are decimals. */
final class NumberLimits {

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
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }
}

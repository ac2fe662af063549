package uk.hearth.kpi.targets;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.TargetKind;

/**
 * What a target is to be.
 *
 * @param value for at least and at most, and the lower bound of between
 * @param tolerance in the indicator's unit; 10 per cent of the target if left out
 * @param profile instead of a value: twelve, a month each
 */
public record SetTarget(
        @NotNull TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        @Schema(examples = "5") @Nullable BigDecimal tolerance,

        @Size(min = TargetProfile.MONTHS, max = TargetProfile.MONTHS) @Nullable
        List<@NotNull BigDecimal> profile) {

    /** The row of a file that would say the same. */
    Map<String, Object> asRow(String authority, String indicator, String effectiveFrom) {
        var row = new LinkedHashMap<String, Object>();
        row.put("authority", authority);
        row.put("indicator", indicator);
        row.put("effectiveFrom", effectiveFrom);
        row.put("kind", kind.wire());
        put(row, "value", value);
        put(row, "upperValue", upperValue);
        put(row, "tolerance", tolerance);
        if (profile != null) {
            row.put("profile", profile.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(";")));
        }
        return row;
    }

    private static void put(Map<String, Object> row, String column, @Nullable BigDecimal number) {
        if (number != null) {
            row.put(column, number.toPlainString());
        }
    }
}

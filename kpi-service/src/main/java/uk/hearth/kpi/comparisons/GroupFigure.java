package uk.hearth.kpi.comparisons;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Comparison;

/**
 * The members of a group together: each counts once, however large it is.
 *
 * @param published what the publisher itself gives for the group, where it does
 * @param mean of the members' values; absent where none has one
 * @param withValue how many members have a value in the release
 * @param authorityIs against the published value, or else the mean
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupFigure(
        @Nullable BigDecimal published,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        int withValue,
        int members,
        @Schema(examples = "8 of 10 members have a value") String words,
        Comparison authorityIs) {

    private static final int DECIMALS = 10;

    static @Nullable BigDecimal mean(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain(sum.divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The middle value; of an even number the mean of the two in the middle. */
    static @Nullable BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? plain(sorted.get(half))
                : mean(sorted.subList(Math.max(half - 1, 0), Math.min(half + 1, sorted.size())));
    }

    static String words(int withValue, int members) {
        return "%d of %d members %s a value".formatted(withValue, members, withValue == 1 ? "has" : "have");
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package uk.hearth.kpi.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/**
 * A rule as an analyst sets it. What its kind has no use for is left out.
 *
 * @param on whether it is asked at all
 * @param indicators to hold against it; every one, if left out
 * @param owner the post that its findings go to first
 */
public record DefineRule(
        @NotNull RuleKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Between 300 and 700 children are looked after")
        String title,

        @NotNull Boolean on,
        @NotNull Severity severity,

        @Nullable @Size(max = 500) @Schema(examples = "[\"CLA-NUM\"]")
        List<@NotBlank @Size(max = 40) String> indicators,

        @Schema(description = "Of a range: the least a figure may be", examples = "300") @Nullable
        BigDecimal lower,

        @Schema(description = "Of a range: the most a figure may be", examples = "700") @Nullable
        BigDecimal upper,

        @Schema(description = "Of a jump: by the limits of the series, or by a percentage of the figure before")
        @Nullable
        JumpBy by,

        @Positive @Schema(description = "Of a jump by percent: the largest that is likely") @Nullable
        BigDecimal percent,

        @Min(0)
        @Max(250)
        @Schema(description = "Of missing and late: working days after the period's last day")
        @Nullable
        Integer workingDays,

        @Nullable @Size(max = 200) @Schema(examples = "Performance analyst")
        String owner,

        @NotNull
        @Min(0)
        @Max(250)
        @Schema(description = "Working days in which a finding is to be seen to", examples = "10")
        Integer dueWorkingDays) {

    List<String> indicatorsOrNone() {
        return indicators == null ? List.of() : indicators.stream().distinct().toList();
    }

    /** @throws InvalidInput if what the kind needs is not there, or what it has no use for is */
    void requireSound(Set<String> known) {
        var errors = new ArrayList<InputError>();
        requireOnly(errors, "lower", lower, kind == RuleKind.RANGE);
        requireOnly(errors, "upper", upper, kind == RuleKind.RANGE);
        requireOnly(errors, "by", by, kind == RuleKind.JUMP);
        requireOnly(errors, "percent", percent, by == JumpBy.PERCENT);
        requireOnly(errors, "workingDays", workingDays, kind == RuleKind.MISSING || kind == RuleKind.LATE);
        requireThere(errors);
        requireKnown(errors, known);
        if (!errors.isEmpty()) {
            throw new InvalidInput("The rule was not set.", errors);
        }
    }

    private void requireThere(List<InputError> errors) {
        switch (kind) {
            case RANGE -> requireBounds(errors);
            case JUMP -> {
                require(errors, "by", by != null, "Say limits or percent");
                require(errors, "percent", by != JumpBy.PERCENT || percent != null, "Say how large a jump is likely");
            }
            case MISSING, LATE -> require(errors, "workingDays", workingDays != null, "Say after how many");
            case PARTS_AND_WHOLE, NUMERATOR_OVER_DENOMINATOR -> {}
        }
    }

    private void requireBounds(List<InputError> errors) {
        require(errors, "lower", lower != null || upper != null, "Give a least, a most, or both");
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            errors.add(InputError.inField("lower", "bounds-crossed", "The least is above the most", "Swap them"));
        }
    }

    private void requireKnown(List<InputError> errors, Set<String> known) {
        var codes = Objects.requireNonNullElse(indicators, List.<String>of());
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                errors.add(InputError.inField(
                        "indicators[%d]".formatted(i),
                        "unknown-indicator",
                        "This indicator is not in the catalogue",
                        "Look its code up"));
            }
        }
    }

    private static void require(List<InputError> errors, String field, boolean there, String remedy) {
        if (!there) {
            errors.add(InputError.inField(field, "parameter-missing", "A rule of this kind needs it", remedy));
        }
    }

    private static void requireOnly(List<InputError> errors, String field, @Nullable Object value, boolean used) {
        if (value != null && !used) {
            errors.add(InputError.inField(
                    field, "parameter-without-use", "A rule of this kind has no use for it", "Leave it out"));
        }
    }
}

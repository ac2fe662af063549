package uk.hearth.placement.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From which past days to forecast what is known by now. */
public record BackTestQuestion(
        @NotBlank @Schema(examples = "E09000099") String authority,

        @Size(max = 12)
        @Schema(
                description =
                        "Days as of which to forecast; every half year that has enough before and after, if left out")
        @Nullable
        List<@NotNull LocalDate> origins,

        @Min(3) @Max(48) @Schema(description = "How many months ahead; 12 if left out", examples = "12") @Nullable
        Integer months,

        @Min(3)
        @Max(60)
        @Schema(description = "From how many months before each day rates are taken; 12 if left out", examples = "12")
        @Nullable
        Integer referenceMonths,

        @Schema(description = "All, if left out") @Nullable ChildrenCounted children,

        @Schema(description = "Whether episodes of short breaks (V3, V4) are counted; yes if left out") @Nullable
        Boolean shortBreaks,

        @Min(100)
        @Max(2000)
        @Schema(description = "Draws of child_simulation; 300 if left out", examples = "300")
        @Nullable
        Integer draws,

        @Schema(description = "The same seed gives the same draws; 1 if left out", examples = "1") @Nullable
        Integer seed,

        @Min(50)
        @Max(99)
        @Schema(description = "Per cent of draws that the interval has; 90 if left out", examples = "90")
        @Nullable
        Integer level) {

    BackTest.Settings settings() {
        var dice = new Dice(
                Objects.requireNonNullElse(draws, 300),
                Objects.requireNonNullElse(seed, 1),
                Objects.requireNonNullElse(level, 90));
        return new BackTest.Settings(
                Objects.requireNonNullElse(referenceMonths, 12), Objects.requireNonNullElse(months, 12), dice);
    }

    ChildrenCounted counted() {
        return Objects.requireNonNullElse(children, ChildrenCounted.ALL);
    }

    boolean withShortBreaks() {
        return !Boolean.FALSE.equals(shortBreaks);
    }
}

package uk.hearth.placement.forecast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.scenarios.Assumptions;

/** What is to be forecast, from what, and how. */
public record ForecastQuestion(
        @NotBlank @Schema(examples = "E09000099") String authority,

        @Schema(description = "The one that did best in a back-test of the authority's own returns, if left out")
        @Nullable
        ForecastMethod method,

        @Schema(description = "The day from which to forecast; the last of which the returns tell, if left out")
        @Nullable
        LocalDate from,

        @Min(1) @Max(48) @Schema(description = "How many months ahead; 24 if left out", examples = "24") @Nullable
        Integer months,

        @Min(1)
        @Max(180)
        @Schema(
                description = "Days of a step, of deterministic_steps alone; calendar months if left out",
                examples = "30")
        @Nullable
        Integer stepDays,

        @Schema(description = "First day from which rates are taken; a year before the last, if left out") @Nullable
        LocalDate referenceFrom,

        @Schema(description = "Last day from which rates are taken; the day from which to forecast, if left out")
        @Nullable
        LocalDate referenceTo,

        @Size(max = 5) @Schema(description = "Answer these only; all if left out") @Nullable
        List<@NotNull AgeBand> ageBands,

        @Size(max = 4) @Schema(description = "Answer these only; all if left out") @Nullable
        List<@NotNull CareGroup> groups,

        @Schema(description = "All, if left out") @Nullable ChildrenCounted children,

        @Schema(
                description = "Whether episodes of short breaks (legal status V3, V4) are counted, as the published"
                        + " models do, for they take up places; yes if left out. Figures of children looked after"
                        + " (V1) leave them out, so a forecast may begin with more children than V1 has")
        @Nullable
        Boolean shortBreaks,

        @Schema(description = "Id of a scenario that is kept") @Nullable
        UUID scenario,

        @Valid @Schema(description = "Assumptions for this forecast alone, instead of a scenario") @Nullable
        Assumptions assumptions,

        @Min(100)
        @Max(5000)
        @Schema(description = "Draws of child_simulation; 1000 if left out", examples = "1000")
        @Nullable
        Integer draws,

        @Schema(description = "The same seed gives the same draws; 1 if left out", examples = "1") @Nullable
        Integer seed,

        @Min(50)
        @Max(99)
        @Schema(description = "Per cent of draws that the interval has; 90 if left out", examples = "90")
        @Nullable
        Integer level) {

    int monthsAhead() {
        return Objects.requireNonNullElse(months, 24);
    }

    ChildrenCounted counted() {
        return Objects.requireNonNullElse(children, ChildrenCounted.ALL);
    }

    boolean withShortBreaks() {
        return !Boolean.FALSE.equals(shortBreaks);
    }

    Dice dice() {
        return new Dice(
                Objects.requireNonNullElse(draws, 1000),
                Objects.requireNonNullElse(seed, 1),
                Objects.requireNonNullElse(level, 90));
    }

    /** Whether a state in care, by its number, is asked for. */
    boolean has(int state) {
        return State.isInCare(state)
                && (ageBands == null || ageBands.isEmpty() || ageBands.contains(State.band(state)))
                && hasGroup(State.group(state));
    }

    boolean hasGroup(CareGroup group) {
        return groups == null || groups.isEmpty() || groups.contains(group);
    }
}

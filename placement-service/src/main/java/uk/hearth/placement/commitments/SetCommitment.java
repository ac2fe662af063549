package uk.hearth.placement.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/**
 * A commitment as it is to be.
 *
 * @param wording the 'We will' in full, where the title is shorter
 * @param milestones in the order in which they are due
 */
public record SetCommitment(
        @NotBlank @Size(max = 400) @Schema(examples = "More children placed in or near the borough")
        String title,

        @Nullable @Size(max = 4000) @Schema(examples = "We will place more of our children in or near the borough")
        String wording,

        @Nullable @Size(max = 200) @Schema(examples = "Sufficiency strategy 2018 to 2022")
        String strategy,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = OWNER, message = "must be a post, not a person's address")
        @Schema(description = "A post, never a person's name", examples = "Head of commissioning")
        String owner,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @NotNull @Size(max = 50) List<@NotNull @Valid Milestone> milestones) {

    static final String OWNER = "[^@]*";

    /** @throws InvalidInput if days are not in order, or a milestone was reached on a day still to come */
    void check(LocalDate today) {
        var errors = new ArrayList<InputError>();
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            errors.add(InputError.inField(
                    "dueOn", "dates-not-in-order", "It is due before it starts", "Check the two days"));
        }
        for (int i = 0; i < milestones.size(); i++) {
            checkMilestone(i, today, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The commitment was not changed.", errors);
        }
    }

    private void checkMilestone(int place, LocalDate today, List<InputError> errors) {
        var milestone = milestones.get(place);
        var field = "milestones[%d]".formatted(place);
        if (place > 0 && milestone.dueOn().isBefore(milestones.get(place - 1).dueOn())) {
            errors.add(InputError.inField(
                    field + ".dueOn",
                    "milestone-out-of-order",
                    "It is due before the milestone above it",
                    "Put milestones in the order in which they are due"));
        }
        if (milestones.subList(0, place).stream().anyMatch(before -> same(before, milestone))) {
            errors.add(
                    InputError.inField(field, "doubled-milestone", "The milestone is there already", "Keep it once"));
        }
        if (outside(milestone.dueOn())) {
            errors.add(InputError.inField(
                    field + ".dueOn",
                    "milestone-out-of-order",
                    "It is due before the commitment starts, or after it is due itself",
                    "Check the days"));
        }
        if (milestone.doneOn() != null && milestone.doneOn().isAfter(today)) {
            errors.add(InputError.inField(
                    field + ".doneOn", "done-in-the-future", "The day is still to come", "Leave it out until then"));
        }
    }

    private boolean outside(LocalDate day) {
        return startsOn != null && day.isBefore(startsOn) || dueOn != null && day.isAfter(dueOn);
    }

    private static boolean same(Milestone one, Milestone other) {
        return one.dueOn().equals(other.dueOn()) && one.title().equals(other.title());
    }
}

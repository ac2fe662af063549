package uk.hearth.escalation.moves;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Outcome;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** A move to be made. Which fields a move needs is told by the list of moves. */
public record MakeMove(
        @NotNull Move move,

        @Min(1)
        @Max(12)
        @Schema(description = "Of escalate: to which stage; the next if left out", examples = "2")
        @Nullable
        Integer stage,

        @Size(min = 1, max = 8000) @Schema(description = "Why; of escalate, needed where a stage is skipped") @Nullable
        String reason,

        @Schema(description = "Of respond: what is answered") @Nullable
        Answer answer,

        @Size(min = 1, max = 8000) @Schema(description = "Of respond: the answer in words") @Nullable
        String response,

        @Schema(description = "Of resolve: what came of it") @Nullable
        Outcome outcome,

        @Size(min = 1, max = 200)
        @Schema(description = "Of escalate: account of whoever is to answer", examples = "manager.north")
        @Nullable
        String assignee,

        @Schema(description = "Of refer: whether independent legal advice was taken") @Nullable
        Boolean legalAdvice,

        @Size(min = 1, max = 100) @Schema(description = "Of refer: reference at Cafcass, if known") @Nullable
        String cafcassReference,

        @Schema(description = "When it happened, if not now") @Nullable
        Instant happenedAt) {

    /** Refuses a move without what it needs, and with what it has no use for. */
    void requireWhatItNeeds() {
        var errors = new ArrayList<InputError>();
        for (var field : move.needs()) {
            if (field(field) == null) {
                errors.add(InputError.inField(
                        field, "missing-for-this-move", "This move needs the field", "Say what is asked for"));
            }
        }
        unless(move == Move.ESCALATE, "stage", stage, errors);
        unless(move == Move.ESCALATE, "assignee", assignee, errors);
        unless(move == Move.RESPOND, "answer", answer, errors);
        unless(move == Move.RESPOND, "response", response, errors);
        unless(move == Move.RESOLVE, "outcome", outcome, errors);
        unless(move == Move.REFER, "legalAdvice", legalAdvice, errors);
        unless(move == Move.REFER, "cafcassReference", cafcassReference, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput("The move was not made.", errors);
        }
    }

    private @Nullable Object field(String name) {
        return switch (name) {
            case "answer" -> answer;
            case "response" -> response;
            case "outcome" -> outcome;
            case "reason" -> reason;
            default -> throw new IllegalArgumentException("No move needs such a field");
        };
    }

    private static void unless(boolean used, String field, @Nullable Object value, ArrayList<InputError> errors) {
        if (!used && value != null) {
            errors.add(
                    InputError.inField(field, "of-another-move", "This move has no use for the field", "Leave it out"));
        }
    }
}

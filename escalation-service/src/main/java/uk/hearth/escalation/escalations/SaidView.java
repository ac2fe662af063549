package uk.hearth.escalation.escalations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.CaseFacts;

/**
 * What was said about the child.
 *
 * @param childTold whether the child was told of the challenge
 */
public record SaidView(
        @Nullable String concern,
        @Nullable String desiredOutcome,
        @Nullable String childWishes,
        @Nullable Boolean childTold,
        @Nullable Boolean advocateOffered,
        List<InformalAttempt> informalAttempts) {

    static SaidView of(CaseFacts facts, List<InformalAttempt> attempts) {
        return new SaidView(
                facts.concern(),
                facts.desiredOutcome(),
                facts.childWishes(),
                facts.childTold(),
                facts.advocateOffered(),
                attempts);
    }

    SaidView withoutWords() {
        return new SaidView(
                null,
                null,
                null,
                childTold,
                advocateOffered,
                informalAttempts.stream()
                        .map(attempt -> new InformalAttempt(attempt.on(), attempt.with(), null))
                        .toList());
    }
}

package uk.hearth.escalation.moves;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral to Cafcass.
 *
 * @param reason free text; withheld from those not on the case
 * @param legalAdvice whether independent legal advice was taken
 * @param result absent until it is known
 */
public record ReferralView(
        int position,
        Instant referredAt,
        @Nullable String reason,
        boolean legalAdvice,
        @Nullable String cafcassReference,
        @Nullable ReferralResult result,
        @Nullable LocalDate resultOn,
        String writtenBy) {

    public ReferralView withoutWords() {
        return new ReferralView(position, referredAt, null, legalAdvice, cafcassReference, result, resultOn, writtenBy);
    }
}

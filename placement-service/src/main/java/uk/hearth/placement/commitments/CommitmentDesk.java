package uk.hearth.placement.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** What every operation on a commitment does first: whose is it, is it there, is it still as the caller read it. */
@RequestScoped
class CommitmentDesk {

    static final String CODE = "[A-Z0-9][A-Z0-9-]{0,19}";
    static final String CODE_WORDS = "must be made of capitals, digits and hyphens, at most 20";

    private final Commitments commitments;
    private final Measures measures;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    CommitmentDesk(
            Commitments commitments, Measures measures, Caller caller, Preconditions preconditions, Clock clock) {
        this.commitments = commitments;
        this.measures = measures;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    Commitment commitment(String authority, String code) {
        caller.requireAuthority(authority);
        return commitments.find(authority, code).orElseThrow(NotFoundException::new);
    }

    Measure measure(String authority, String commitment, String code) {
        caller.requireAuthority(authority);
        return measures.find(authority, commitment, code).orElseThrow(NotFoundException::new);
    }

    void requireAuthority(String authority) {
        caller.requireAuthority(authority);
    }

    void requireCurrent(int version) {
        preconditions.requireCurrent(EntityTag.ofVersion(version));
    }

    void requireAbsent(boolean present) {
        preconditions.requireAbsent(present);
    }

    /** @throws ProblemException 412 if the change was not made, as somebody else was quicker */
    static void requireMade(boolean made) {
        if (!made) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again, and repeat the change if it is due.");
        }
    }

    String who() {
        return caller.name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

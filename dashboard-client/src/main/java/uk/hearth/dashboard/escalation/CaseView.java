package uk.hearth.dashboard.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;

/** A case with everything on it. */
public record CaseView(
        CaseSummary standing,
        Said said,
        boolean wordsShown,
        int protocolVersion,
        List<CaseClock> clocks,
        List<Moved> moves,
        List<Response> responses,
        List<Action> actions,
        List<Link> links,
        List<Referral> referrals) {

    /** What was said when it was raised. */
    public record Said(
            @Nullable String concern,
            @Nullable String desiredOutcome,
            @Nullable String childWishes,
            @Nullable Boolean childTold,
            @Nullable Boolean advocateOffered,
            List<InformalAttempt> informalAttempts) {}

    /** With whom it was tried, by their post. */
    public record InformalAttempt(
            LocalDate on, String with, @Nullable String what) {

        public String withWords() {
            return Coded.words(with);
        }
    }

    /** One of the two clocks. */
    public record CaseClock(
            String kind,
            int stage,
            String state,
            int budgetWorkingDays,
            int usedWorkingDays,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable Boolean inTime) {

        public boolean isRunning() {
            return state.equals("running");
        }
    }

    /** A move that was made. */
    public record Moved(
            String move,
            int toStage,
            Instant happenedAt,
            Actor actor,
            @Nullable String reason,
            @Nullable String outcome) {}

    /** Who did it, and for whom if not for themselves. */
    public record Actor(String person, @Nullable String onBehalfOf) {

        public String words() {
            return onBehalfOf == null ? person : "%s for %s".formatted(person, onBehalfOf);
        }
    }

    /** An answer, and what the IRO thought of it. */
    public record Response(
            int stage,
            String answer,
            @Nullable String response,
            Instant respondedAt,
            String respondedBy,
            @Nullable Boolean accepted,
            @Nullable String decisionNote) {}

    /** Something to be done about it. */
    public record Action(
            int position,
            @Nullable String what,
            String owner,
            LocalDate dueOn,
            String status,
            @Nullable LocalDate doneOn) {

        public boolean isOpen() {
            return status.equals("open");
        }
    }

    public record Link(int position, String kind, String reference) {

        public String kindWords() {
            return kind.equals("escalation") ? "Another case" : Coded.words(kind);
        }

        public boolean isCase() {
            return kind.equals("escalation");
        }
    }

    /** A referral to Cafcass. */
    public record Referral(
            int position,
            Instant referredAt,
            @Nullable String reason,
            boolean legalAdvice,
            @Nullable String cafcassReference,
            @Nullable String result) {

        public @Nullable String resultWords() {
            return result == null ? null : Coded.words(result);
        }
    }
}

package uk.hearth.dashboard.escalations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseSummary;
import uk.hearth.dashboard.escalation.CaseView;
import uk.hearth.dashboard.escalation.Comment;
import uk.hearth.dashboard.escalation.Moves;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.parts.Part;

/** A case as it is read: how it stands, its clocks in words, what happened and what may be done now. */
public record ShownCase(CaseView view, Part<Moves> moves, Part<Listed<Comment>> comments, Instant now) {

    private static final Map<String, String> LABELS = Map.of(
            "escalate", "Escalate",
            "respond", "Answer",
            "accept", "Accept the answer",
            "not_accept", "Do not accept the answer",
            "suspend", "Pause the clocks",
            "resume", "Start the clocks again",
            "refer", "Refer to Cafcass",
            "resolve", "Resolve",
            "withdraw", "Withdraw");

    public CaseSummary standing() {
        return view.standing();
    }

    public String heading() {
        return (standing().isChallenge() ? "" : "Good practice: ") + standing().themeWords();
    }

    public List<ShownClock> clocks() {
        return view.clocks().stream().map(clock -> ShownClock.of(clock, now)).toList();
    }

    public List<TimelineEntry> timeline() {
        var said = comments.content();
        return TimelineEntry.of(view, said == null ? List.of() : said.items());
    }

    public List<Moves.MayMove> yours() {
        var may = moves.content();
        return may == null ? List.of() : may.yours();
    }

    public List<Moves.MayMove> others() {
        var may = moves.content();
        return may == null ? List.of() : may.others();
    }

    public String label(Moves.MayMove move) {
        return LABELS.getOrDefault(move.move(), move.move());
    }

    public Set<Map.Entry<String, String>> answers() {
        return Choices.ANSWERS.entrySet();
    }

    public Set<Map.Entry<String, String>> outcomes() {
        return Choices.OUTCOMES.entrySet();
    }

    public Set<Map.Entry<String, String>> linkKinds() {
        return Choices.LINKS.entrySet();
    }

    public Set<Map.Entry<String, String>> referralResults() {
        return Choices.REFERRAL_RESULTS.entrySet();
    }

    /** The form that says what came of a referral, among the others on the page. */
    public String formOf(CaseView.Referral referral) {
        return "referral" + referral.position();
    }

    public Link linkTo(CaseView.Link link) {
        return Link.to("/escalations", link.reference());
    }

    public @Nullable String riskWords() {
        return standing().risk() == null ? null : Choices.RISKS.get(standing().risk());
    }

    public Link address() {
        return Link.to("/escalations", standing().id());
    }
}

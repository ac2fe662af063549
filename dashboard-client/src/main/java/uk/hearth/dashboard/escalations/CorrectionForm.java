package uk.hearth.dashboard.escalations;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.AmendEscalation;
import uk.hearth.dashboard.escalation.CaseView;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** A case put right, as it is filled in; its theme stands with its reason as theme/reason. */
public record CorrectionForm(
        @FormParam("version") @Nullable String version,
        @FormParam("team") @Nullable String team,
        @FormParam("taxonomy") @Nullable String taxonomy,
        @FormParam("theme") @Nullable String theme,
        @FormParam("risk") @Nullable String risk,
        @FormParam("concern") @Nullable String concern,
        @FormParam("desiredOutcome") @Nullable String desiredOutcome,
        @FormParam("childWishes") @Nullable String childWishes,
        @FormParam("childTold") @Nullable String childTold,
        @FormParam("advocateOffered") @Nullable String advocateOffered,
        @FormParam("reason") @Nullable String reason) {

    AmendEscalation command() {
        var term = theme == null ? new String[] {""} : theme.split("/", 2);
        return new AmendEscalation(
                Field.filled(team),
                Field.filled(taxonomy),
                Field.filled(term[0]),
                term.length > 1 ? Field.filled(term[1]) : null,
                Field.filled(risk),
                Field.filled(concern),
                Field.filled(desiredOutcome),
                Field.filled(childWishes),
                "yes".equals(childTold),
                "yes".equals(advocateOffered),
                Field.filled(reason));
    }

    Sent sent() {
        return Sent.of(
                "version", version,
                "team", team,
                "taxonomy", taxonomy,
                "theme", theme,
                "risk", risk,
                "concern", concern,
                "desiredOutcome", desiredOutcome,
                "childWishes", childWishes,
                "childTold", childTold,
                "advocateOffered", advocateOffered,
                "reason", reason);
    }

    /** What is said now, to be put right. */
    static Sent of(CaseView view) {
        var standing = view.standing();
        var said = view.said();
        var theme = standing.subReason() == null
                ? standing.theme()
                : "%s/%s".formatted(standing.theme(), standing.subReason());
        return Sent.of(
                "version", String.valueOf(standing.version()),
                "team", standing.team(),
                "taxonomy", standing.taxonomy(),
                "theme", theme,
                "risk", standing.risk(),
                "concern", said.concern(),
                "desiredOutcome", said.desiredOutcome(),
                "childWishes", said.childWishes(),
                "childTold", yes(said.childTold()),
                "advocateOffered", yes(said.advocateOffered()));
    }

    private static @Nullable String yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said) ? "yes" : null;
    }
}

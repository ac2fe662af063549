package uk.hearth.dashboard.escalations;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.RaiseEscalation;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** A challenge as it is filled in; its theme stands with its reason, if it has one, as theme/reason. */
public record RaiseForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("key") @Nullable String key,
        @FormParam("kind") @Nullable String kind,
        @FormParam("childReference") @Nullable String childReference,
        @FormParam("iro") @Nullable String iro,
        @FormParam("team") @Nullable String team,
        @FormParam("theme") @Nullable String theme,
        @FormParam("risk") @Nullable String risk,
        @FormParam("concern") @Nullable String concern,
        @FormParam("desiredOutcome") @Nullable String desiredOutcome,
        @FormParam("childWishes") @Nullable String childWishes,
        @FormParam("childTold") @Nullable String childTold,
        @FormParam("advocateOffered") @Nullable String advocateOffered,
        @FormParam("attemptOn") @Nullable String attemptOn,
        @FormParam("attemptWith") @Nullable String attemptWith,
        @FormParam("attemptWhat") @Nullable String attemptWhat,
        @FormParam("stage") @Nullable String stage,
        @FormParam("skipReason") @Nullable String skipReason,
        @FormParam("assignee") @Nullable String assignee) {

    RaiseEscalation command(String council) {
        var term = theme == null ? new String[] {""} : theme.split("/", 2);
        return new RaiseEscalation(
                council,
                kind == null ? "challenge" : kind,
                childReference == null ? null : childReference.strip(),
                Field.filled(iro),
                Field.filled(team),
                null,
                Field.filled(term[0]),
                term.length > 1 ? Field.filled(term[1]) : null,
                Field.filled(risk),
                Field.filled(concern),
                Field.filled(desiredOutcome),
                Field.filled(childWishes),
                "yes".equals(childTold),
                "yes".equals(advocateOffered),
                attempts(),
                List.of(),
                Numbers.of(stage),
                Field.filled(skipReason),
                Field.filled(assignee));
    }

    /** None, if nothing of one was filled in. */
    private List<RaiseEscalation.Attempt> attempts() {
        boolean none = Stream.of(attemptOn, attemptWith, attemptWhat).allMatch(field -> Field.filled(field) == null);
        return none
                ? List.of()
                : List.of(new RaiseEscalation.Attempt(
                        Field.filled(attemptOn), Field.filled(attemptWith), Field.filled(attemptWhat)));
    }

    Sent sent() {
        return Sent.of(
                "key", key,
                "kind", kind,
                "childReference", childReference,
                "iro", iro,
                "team", team,
                "theme", theme,
                "risk", risk,
                "concern", concern,
                "desiredOutcome", desiredOutcome,
                "childWishes", childWishes,
                "childTold", childTold,
                "advocateOffered", advocateOffered,
                "attemptOn", attemptOn,
                "attemptWith", attemptWith,
                "attemptWhat", attemptWhat,
                "stage", stage,
                "skipReason", skipReason,
                "assignee", assignee);
    }
}

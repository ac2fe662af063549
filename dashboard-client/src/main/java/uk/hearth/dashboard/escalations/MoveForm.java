package uk.hearth.dashboard.escalations;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.MakeMove;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** A move as it is filled in. */
public record MoveForm(
        @FormParam("form") @Nullable String form,
        @FormParam("version") @Nullable String version,
        @FormParam("seen") @Nullable String seen,
        @FormParam("stage") @Nullable String stage,
        @FormParam("reason") @Nullable String reason,
        @FormParam("answer") @Nullable String answer,
        @FormParam("response") @Nullable String response,
        @FormParam("outcome") @Nullable String outcome,
        @FormParam("legalAdvice") @Nullable String legalAdvice,
        @FormParam("cafcassReference") @Nullable String cafcassReference) {

    String move() {
        return form == null ? "" : form;
    }

    MakeMove command() {
        boolean refers = move().equals("refer");
        return new MakeMove(
                move(),
                Numbers.of(stage),
                Field.filled(reason),
                Field.filled(answer),
                Field.filled(response),
                Field.filled(outcome),
                refers ? "yes".equals(legalAdvice) : null,
                Field.filled(cafcassReference));
    }

    Sent sent() {
        return Sent.of(
                "form", form,
                "seen", seen,
                "stage", stage,
                "reason", reason,
                "answer", answer,
                "response", response,
                "outcome", outcome,
                "legalAdvice", legalAdvice,
                "cafcassReference", cafcassReference);
    }
}

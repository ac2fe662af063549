package uk.hearth.dashboard.preparing;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;

/** What is said of one figure as it is filled in, and the paper that it is written for. */
public record SayForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("scorecard") @Nullable String scorecard,
        @FormParam("to") @Nullable String to,
        @FormParam("audience") @Nullable String audience,
        @FormParam("from") @Nullable String from,
        @FormParam("indicator") @Nullable String indicator,
        @FormParam("kind") @Nullable String kind,
        @FormParam("title") @Nullable String title,
        @FormParam("version") @Nullable String version,
        @FormParam("text") @Nullable String text,
        @FormParam("action") @Nullable String action,
        @FormParam("owner") @Nullable String owner,
        @FormParam("due") @Nullable String due,
        @FormParam("area") @Nullable String area,
        @FormParam("source") @Nullable String source) {

    static SayForm of(PaperQuestion asked, @Nullable String indicator, @Nullable String kind, @Nullable String title) {
        return new SayForm(
                asked.authority(),
                asked.scorecard(),
                asked.to(),
                asked.audience(),
                asked.from(),
                indicator,
                kind,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public String code() {
        return Objects.requireNonNullElse(indicator, "");
    }

    public String period() {
        return Objects.requireNonNullElse(to, "");
    }

    public String kindOrFirst() {
        return "to_improve".equals(kind) ? "to_improve" : "going_well";
    }

    String kindWords() {
        return kindOrFirst().equals("going_well") ? "What is going well" : "What needs to improve";
    }

    /** The tag of what was said when the form was opened; absent where nothing was. */
    @Nullable
    String tag() {
        return Field.filled(version) == null ? null : "\"%s\"".formatted(version);
    }

    Say command() {
        return new Say(
                Objects.requireNonNullElse(text, ""),
                Field.filled(action),
                Field.filled(owner),
                Field.filled(due),
                Field.filled(area),
                Field.filled(source));
    }

    Sent sent() {
        return Sent.of(
                "text", text,
                "action", action,
                "owner", owner,
                "due", due,
                "area", area,
                "source", source,
                "version", version);
    }

    public Link back() {
        return new PaperQuestion(authority, scorecard, to, audience, from).address("/papers/new/commentary");
    }
}

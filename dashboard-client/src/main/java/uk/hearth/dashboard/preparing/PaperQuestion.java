package uk.hearth.dashboard.preparing;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;

/**
 * Which paper is prepared: everything chosen stands in the address.
 *
 * @param from an edition whose words are taken over
 */
public record PaperQuestion(
        @QueryParam("authority") @Nullable String authority,
        @QueryParam("scorecard") @Nullable String scorecard,
        @QueryParam("to") @Nullable String to,
        @QueryParam("audience") @Nullable String audience,
        @QueryParam("from") @Nullable String from) {

    static final Map<String, String> AUDIENCES = audiences();

    String audienceOrInternal() {
        return audience != null && AUDIENCES.containsKey(audience) ? audience : "internal";
    }

    String scorecardOrNone() {
        return scorecard == null ? "" : scorecard;
    }

    /** The same paper with the period known. */
    PaperQuestion upTo(String council, String period) {
        return new PaperQuestion(council, scorecard, period, audienceOrInternal(), from);
    }

    Link address(String step) {
        return Link.to(step)
                .with("authority", authority)
                .with("scorecard", scorecard)
                .with("to", Field.filled(to))
                .with("audience", audienceOrInternal())
                .with("from", Field.filled(from));
    }

    private static Map<String, String> audiences() {
        var audiences = new LinkedHashMap<String, String>();
        audiences.put("internal", "Those inside the council: every figure");
        audiences.put("partner", "Partners: figures from which single children could be told are suppressed");
        audiences.put("public", "The public: the same, by the rules for publication");
        return audiences;
    }
}

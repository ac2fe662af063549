package uk.hearth.dashboard.protocols;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.frame.Coded;
import uk.hearth.dashboard.frame.Field;

/** A stage as it is written in the form. */
public record StageRow(String name, String post, String limit, String until) {

    static final StageRow EMPTY = new StageRow("", "", "", "");

    static StageRow of(Protocol.Stage stage) {
        return new StageRow(
                stage.name(),
                Coded.words(stage.ownerPost()),
                String.valueOf(stage.limitWorkingDays()),
                stage.cutOffWords());
    }

    boolean isEmpty() {
        return name.isBlank() && post.isBlank() && limit.isBlank();
    }

    PublishProtocol.StageTerms terms() {
        return new PublishProtocol.StageTerms(name.strip(), code(post), days(limit), Field.filled(until));
    }

    /** A post as people write it is kept as a code: "Service manager" is service_manager. */
    static String code(String words) {
        return words.strip().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "_");
    }

    static @Nullable Integer days(String written) {
        return isNumber(written) ? Integer.valueOf(written.strip()) : null;
    }

    static boolean isNumber(String written) {
        return written.strip().matches("\\d{1,4}");
    }
}

package uk.hearth.kpi.commentary;

import java.util.Map;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.periods.ReportingPeriod;

/** What a piece of commentary is about. */
record CommentaryKey(String authority, String indicator, ReportingPeriod period, CommentaryKind kind) {

    /** Where it is read. */
    String address() {
        return "/api/v1/%s?authority=%s".formatted(subject(), authority);
    }

    /** What the change feed tells when it was written. */
    Change written() {
        var ids = Map.of("indicator", indicator, "period", period.code(), "kind", kind.wire());
        return Change.of(authority, "commentary.written", subject(), ids, address());
    }

    private String subject() {
        return String.join("/", "commentary", indicator, period.code(), kind.wire());
    }
}

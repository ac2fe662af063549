package uk.hearth.dashboard.protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;

/**
 * The next version of a protocol in its form.
 *
 * @param newest the version that is the newest now; absent where none was published
 * @param rows the informal stage, then the formal ones
 */
public record ShownProtocol(
        @Nullable Protocol newest,
        List<StageRow> rows,
        Sent sent,
        @Nullable Refused refused) {

    private static final int SPARE = 2;

    /** A row of the form; the informal stage's is the first. */
    public record Filled(int number, StageRow stage) {

        public String id(String field) {
            return field + "-" + number;
        }

        public String label() {
            return number == 0 ? "the informal stage" : "stage " + number;
        }

        public boolean isInformal() {
            return number == 0;
        }
    }

    public List<Filled> filled() {
        var all = new ArrayList<>(rows.isEmpty() ? List.of(StageRow.EMPTY) : rows);
        IntStream.range(0, SPARE).forEach(spare -> all.add(StageRow.EMPTY));
        return IntStream.range(0, all.size())
                .mapToObj(row -> new Filled(row, all.get(row)))
                .toList();
    }

    /** The version that somebody else published after the form was opened. */
    public @Nullable Protocol meanwhile() {
        return refused != null && refused.stale() ? newest : null;
    }

    /** Sent again, it follows the version that is the newest now. */
    public String from() {
        return meanwhile() == null || newest == null ? sent.value("from") : String.valueOf(newest.version());
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}

package uk.hearth.escalation.reports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of counts, before anyone is shown it.
 *
 * @param within the list that the code is of, where there are several
 * @param counts one for each measure of the table
 */
record Counted(@Nullable String within, String code, String title, List<Long> counts) {

    static Counted of(String code, String title, long... counts) {
        return new Counted(null, code, title, Arrays.stream(counts).boxed().toList());
    }
}

package uk.hearth.dashboard.commitments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks for: from the end of which month, until when, and for whom.
 *
 * @param to a month, or today where there is none
 * @param audience nothing for whom the service has the reader to be
 */
public record Asked(
        String from, @Nullable String to, @Nullable String audience, YearMonth thisMonth) {

    /** Who reads each commitment, and not only the report as the committee has it; as docs/roles.md has it. */
    static final Set<String> SEES_EVERYTHING =
            Set.of("analyst", "iro", "manager", "commissioner", "auditor", "administrator");

    static final Map<String, String> AUDIENCES = audiences();
    private static final int QUARTER = 3;
    private static final int OFFERED = 36;

    /** @param aggregatesOnly whether the reader has the report as the committee has it, whatever is asked for */
    static Asked of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String audience,
            boolean aggregatesOnly,
            LocalDate today) {
        var month = YearMonth.from(today);
        boolean known = audience != null && AUDIENCES.containsKey(audience);
        return new Asked(
                isMonth(from)
                        ? String.valueOf(from)
                        : month.minusMonths(QUARTER + 1).toString(),
                isMonth(to) ? to : null,
                known && !aggregatesOnly ? audience : null,
                month);
    }

    List<YearMonth> months() {
        return IntStream.rangeClosed(1, OFFERED)
                .mapToObj(thisMonth::minusMonths)
                .toList();
    }

    private static boolean isMonth(@Nullable String month) {
        return month != null && month.matches("20\\d\\d-(0[1-9]|1[0-2])");
    }

    private static Map<String, String> audiences() {
        var words = new LinkedHashMap<String, String>();
        words.put("working_group", "The working group");
        words.put("steering_group", "The steering group");
        words.put("committee", "The committee");
        return words;
    }
}

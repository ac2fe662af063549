package uk.hearth.escalation.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.reports.ProcessTimes;

/** What kpi-service is told of a month. The indicators' definitions are registered there. */
record MonthFigures(List<Item> items) {

    private static final String SOURCE = "escalation-service";

    /** A row of kpi-service's import of measurements. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String authority,
            String indicator,
            String period,
            @Nullable Object value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String source) {}

    /** How many challenges were raised and closed. */
    record Raised(long informal, long formal, long closed) {}

    static MonthFigures of(String authority, String month, Raised raised, ProcessTimes times) {
        var items = new ArrayList<Item>();
        items.add(count(authority, month, "ESC-RAISED", raised.informal + raised.formal));
        items.add(count(authority, month, "ESC-INFORMAL", raised.informal));
        items.add(count(authority, month, "ESC-FORMAL", raised.formal));
        items.add(count(authority, month, "ESC-CLOSED", raised.closed));
        items.add(share(authority, month, "ESC-STAGE-TIME", times.stagesInTime(), times.stagesEnded()));
        items.add(share(authority, month, "ESC-TOTAL-TIME", times.processesInTime(), times.processesEnded()));
        items.add(figure(authority, month, "ESC-TOTAL-DAYS", times.medianDays()));
        return new MonthFigures(List.copyOf(items));
    }

    private static Item count(String authority, String month, String indicator, long count) {
        return figure(authority, month, indicator, BigDecimal.valueOf(count));
    }

    private static Item figure(String authority, String month, String indicator, @Nullable BigDecimal value) {
        var told = value == null ? "not_applicable" : value;
        return new Item(authority, indicator, month, told, null, null, SOURCE);
    }

    /** Of a month in which nothing ended there is no share. */
    private static Item share(String authority, String month, String indicator, long part, long whole) {
        return whole == 0
                ? figure(authority, month, indicator, null)
                : new Item(authority, indicator, month, null, part, whole, SOURCE);
    }
}

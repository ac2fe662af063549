package uk.hearth.dashboard.kpi;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/** A scorecard worked out for a council, up to a period. */
public record Report(
        Authority authority,
        Titled scorecard,
        String to,
        List<Period> periods,
        List<Comparator> comparators,
        List<Row> rows) {

    /** Something with a code and the title people know it by. */
    public record Titled(String code, @JsonAlias("name") String title) {}

    /** One reporting period, in the three ways it is written. */
    public record Period(String code, String label, String shortLabel) {}

    /** Whom the council is compared with. */
    public record Comparator(String code, String name) {}
}

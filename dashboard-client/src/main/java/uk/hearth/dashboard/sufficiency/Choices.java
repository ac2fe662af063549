package uk.hearth.dashboard.sufficiency;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page offers to choose from, and what is chosen.
 *
 * @param last the last month that is over
 */
public record Choices(Asked asked, YearMonth last) {

    /** A month or a breakdown to choose. */
    public record Choice(String value, String words, boolean chosen) {}

    public List<Choice> months() {
        return offered(Months.upTo(last).stream(), asked.month());
    }

    public List<Choice> baselines() {
        return offered(
                Stream.concat(Months.upTo(last).stream().skip(1), Stream.of(last.minusMonths(36))), asked.baseline());
    }

    public List<Choice> breakdowns() {
        return Asked.BREAKDOWNS.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(), each.getValue(), each.getKey().equals(asked.by() == null ? "" : asked.by())))
                .toList();
    }

    private static List<Choice> offered(Stream<YearMonth> months, YearMonth chosen) {
        return months.map(month -> new Choice(month.toString(), Months.words(month), month.equals(chosen)))
                .toList();
    }
}

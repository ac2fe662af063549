package uk.hearth.dashboard.returns;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.CaseReturn;

/**
 * A council's returns, and the form that sends one.
 *
 * @param thisYear the collection year that it is now
 */
public record ShownReturns(
        Authority council,
        Part<Listed<CaseReturn>> returns,
        boolean sends,
        int thisYear,
        String key,
        Sent sent,
        @Nullable Refused refused) {

    private static final int YEARS = 4;

    public List<Integer> years() {
        return IntStream.range(0, YEARS).mapToObj(back -> thisYear - back).toList();
    }

    public boolean isChosen(Integer year) {
        return sent.is("year", String.valueOf(year));
    }

    public Link linkTo(CaseReturn each) {
        return Link.to("/returns", each.id());
    }

    public Link issues(CaseReturn each) {
        return Link.to("/returns/issues").with("authority", council.code()).with("year", String.valueOf(each.year()));
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}

package uk.hearth.dashboard.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.Issue;
import uk.hearth.dashboard.placement.IssueCount;

/**
 * The issues of a year's latest return, counted and listed.
 *
 * @param figures those that an issue may make wrong
 * @param child whose issues were searched for, if anybody's
 */
public record ShownIssues(
        Authority council,
        int year,
        IssueList asked,
        Part<Listed<IssueCount>> counts,
        Part<Listed<IssueCount>> figures,
        Part<Listed<Issue>> issues,
        @Nullable String child) {

    private static final Set<String> LISTED_BY = Set.of("rule", "owner", "team", IssueList.BY_FIGURE);

    public Set<Map.Entry<String, String>> severities() {
        return IssueList.SEVERITIES.entrySet();
    }

    public Set<Map.Entry<String, String>> states() {
        return IssueList.STATES.entrySet();
    }

    public Set<Map.Entry<String, String>> changes() {
        return IssueList.CHANGES.entrySet();
    }

    public Set<Map.Entry<String, String>> groupings() {
        return IssueList.GROUPINGS.entrySet();
    }

    public boolean isSeverity(String code) {
        return code.equals(Objects.requireNonNullElse(asked.severity(), ""));
    }

    public boolean isStatus(String code) {
        return code.equals(asked.shownStatus());
    }

    public boolean isChange(String code) {
        return code.equals(Objects.requireNonNullElse(asked.change(), ""));
    }

    public boolean isGrouping(String code) {
        return code.equals(asked.grouping());
    }

    /** Figures that an issue may make wrong, to choose one of; the one that was asked for whether or not it is known. */
    public Map<String, String> figureChoices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", "All");
        var asked = Field.filled(this.asked.indicator());
        if (asked != null) {
            choices.put(asked, asked);
        }
        var known = figures.content();
        if (known != null) {
            known.items().forEach(each -> choices.put(String.valueOf(each.of()), each.words()));
        }
        return choices;
    }

    public boolean isFigure(String code) {
        return code.equals(Objects.requireNonNullElse(asked.indicator(), ""));
    }

    /** The figure that the listed ones may make wrong, if one was asked for. */
    public @Nullable String figureWords() {
        var asked = Field.filled(this.asked.indicator());
        return asked == null ? null : figureChoices().get(asked);
    }

    public boolean isByFigure() {
        return asked.isByFigure();
    }

    public Link file(String extension) {
        return asked.file(extension, council.code(), year);
    }

    public String groupingWords() {
        return String.valueOf(IssueList.GROUPINGS.get(asked.grouping()));
    }

    public List<Issue> items() {
        var listed = issues.content();
        return listed == null ? List.of() : listed.items();
    }

    public @Nullable Link next() {
        var listed = issues.content();
        return listed == null || listed.next() == null
                ? null
                : asked.address(council.code(), year)
                        .with("rule", asked.rule())
                        .with("owner", asked.owner())
                        .with("team", asked.team())
                        .with("cursor", listed.next());
    }

    /** The issues of one line of the counts, where a list can be had of them. */
    public @Nullable Link only(IssueCount count) {
        return LISTED_BY.contains(asked.grouping()) && count.of() != null
                ? asked.address(council.code(), year).with(asked.grouping(), count.of())
                : null;
    }

    /** Whose issues are listed, if it is not everybody's. */
    public @Nullable String whose() {
        return Field.filled(asked.owner()) == null ? Field.filled(asked.team()) : asked.owner();
    }

    public Link linkTo(Issue issue) {
        return Link.to("/returns/issues", issue.id());
    }
}

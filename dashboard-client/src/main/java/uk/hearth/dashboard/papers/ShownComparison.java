package uk.hearth.dashboard.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.kit.words.Plural;

/**
 * Two papers of a scorecard side by side.
 *
 * @param scorecards that have papers: what each is called, by its code
 * @param scorecard whose papers are compared; nothing where there are none
 * @param pair nothing where the scorecard has fewer than two
 * @param comparison nothing where there is no pair
 * @param only which lines are shown: moved, status, or all
 */
public record ShownComparison(
        Authority council,
        Map<String, String> scorecards,
        @Nullable String scorecard,
        @Nullable Pair pair,
        @Nullable Comparison comparison,
        String only) {

    static final Map<String, String> ONLY = choices();

    /** Lines that stand under one heading. */
    public record Section(String heading, List<Comparison.Row> rows) {}

    public Map<String, String> onlyChoices() {
        return ONLY;
    }

    public List<Edition> papers() {
        return pair == null ? List.of() : pair.of();
    }

    public boolean isScorecard(String code) {
        return code.equals(scorecard);
    }

    /** How many moved for the better and for the worse, in a line. */
    public String message() {
        var rows = rows();
        long better = rows.stream().filter(Comparison.Row::isBetter).count();
        long worse = rows.stream().filter(Comparison.Row::isWorse).count();
        long status = rows.stream().filter(Comparison.Row::statusChanged).count();
        return "Of %s %d got better and %d worse; the status of %d changed"
                .formatted(Plural.of(rows.size(), "indicator", "indicators"), better, worse, status);
    }

    /** In the later paper's order; what it has no longer stands at the end of its section. */
    public List<Section> sections() {
        var sections = new LinkedHashMap<String, List<Comparison.Row>>();
        rows().stream()
                .filter(this::isWanted)
                .forEach(row -> sections.computeIfAbsent(row.section(), any -> new ArrayList<>())
                        .add(row));
        return sections.entrySet().stream()
                .map(each -> new Section(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Comparison.Row> rows() {
        return comparison == null ? List.of() : comparison.rows();
    }

    private boolean isWanted(Comparison.Row row) {
        return switch (only) {
            case "moved" -> row.isMoved();
            case "status" -> row.statusChanged();
            default -> true;
        };
    }

    public Link file(String extension) {
        return pair == null
                ? all()
                : Link.to("/papers", pair.now().id())
                        .inside("moved")
                        .as(extension)
                        .with("with", pair.then().id());
    }

    public Link linkTo(Edition edition) {
        return Link.to("/papers", edition.id());
    }

    public Link all() {
        return Link.to("/papers").with("authority", council.code());
    }

    private static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("all", "All");
        choices.put("moved", "Those that moved");
        choices.put("status", "Those whose status changed");
        return choices;
    }
}

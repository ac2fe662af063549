package uk.hearth.kpi.editions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.scorecards.ScorecardReport;
import uk.hearth.kpi.scorecards.ScorecardRow;
import uk.hearth.kpi.series.CellView;

/**
 * What an edition hides from its audience, and words of it that would tell it all the same. Numbers in digits are found:
 * those of any period that the edition shows, for the indicator that the words are about.
 */
final class HiddenFigures {

    private final EditionContent content;
    private final Map<String, Set<BigDecimal>> hidden;

    /**
     * @param content as it is to be published
     * @param open the same report with nothing hidden
     */
    HiddenFigures(EditionContent content, ScorecardReport open, DisclosureRules rules) {
        this.content = content;
        var shown = content.report().rows().stream()
                .collect(Collectors.toMap(ScorecardRow::indicator, row -> row, (one, same) -> one));
        this.hidden = open.rows().stream()
                .collect(Collectors.toMap(
                        ScorecardRow::indicator,
                        row -> numbers(row, Objects.requireNonNull(shown.get(row.indicator())), rules),
                        (one, same) -> one));
    }

    /** @throws Refusal naming each place, and never the number */
    void requireUntold() {
        var places = Stream.concat(inCommentary(), inIntroductions()).distinct().toList();
        if (!places.isEmpty()) {
            throw new Refusal(
                    "hidden-figure-told",
                    "Words of this version repeat a figure that it hides from its audience: "
                            + String.join("; ", places),
                    "Reword them, or leave the number out, and publish again");
        }
    }

    private Stream<String> inCommentary() {
        return content.commentary().stream()
                .filter(said -> tells(said.indicator(), said.text(), said.action()))
                .map(said -> "%s, %s: %s"
                        .formatted(
                                section(said.indicator()),
                                said.indicator(),
                                said.kind().words()));
    }

    private Stream<String> inIntroductions() {
        return content.sections().stream()
                .flatMap(section -> content.report().rows().stream()
                        .filter(row -> row.section().equals(section.section()))
                        .filter(row -> tells(row.indicator(), section.heading(), section.introduction()))
                        .map(row -> "%s, %s: heading or introduction".formatted(section.section(), row.indicator())));
    }

    private boolean tells(String indicator, @Nullable String... texts) {
        var secret = hidden.getOrDefault(indicator, Set.of());
        return !secret.isEmpty() && !Collections.disjoint(secret, WrittenNumbers.in(texts));
    }

    private String section(String indicator) {
        return content.report().rows().stream()
                .filter(row -> row.indicator().equals(indicator))
                .map(ScorecardRow::section)
                .findFirst()
                .orElse("");
    }

    private static Set<BigDecimal> numbers(ScorecardRow open, ScorecardRow shown, DisclosureRules rules) {
        var numbers = new HashSet<BigDecimal>();
        for (int i = 0; i < open.cells().size(); i++) {
            if (open.cells().get(i).value() != null && shown.cells().get(i).value() == null) {
                numbers.addAll(numbers(open.cells().get(i), open.decimals(), rules));
            }
        }
        return numbers;
    }

    /**
     * A figure as it may be written: with all its decimals, or rounded to fewer. Of a fraction the numerator too; the
     * denominator, and those who are not in the numerator, only if these are few: a large denominator is often a figure
     * of its own that is published.
     */
    private static Set<BigDecimal> numbers(CellView cell, int decimals, DisclosureRules rules) {
        var value = Objects.requireNonNull(cell.value());
        var numbers = IntStream.rangeClosed(0, Math.max(decimals, value.scale()))
                .mapToObj(places -> value.setScale(places, RoundingMode.HALF_UP))
                .collect(Collectors.toCollection(HashSet::new));
        var numerator = cell.numerator();
        var denominator = cell.denominator();
        if (numerator != null && denominator != null) {
            numbers.add(numerator);
            Stream.of(denominator, denominator.subtract(numerator))
                    .filter(rules::small)
                    .forEach(numbers::add);
        }
        return numbers.stream().map(WrittenNumbers::plain).collect(Collectors.toSet());
    }
}

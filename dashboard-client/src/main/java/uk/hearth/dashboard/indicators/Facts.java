package uk.hearth.dashboard.indicators;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.indicators.ShownIndicator.Fact;
import uk.hearth.dashboard.kpi.Definition;

/** A definition in lines that people read, without those of which nothing is known. */
final class Facts {

    private Facts() {}

    static List<Fact> of(Definition definition) {
        return Stream.of(
                        fact("What it measures", definition.definition()),
                        fact("Counted", definition.numerator()),
                        fact("Out of", definition.denominator()),
                        fact("Which way is better", Meaning.ofPolarity(definition.polarity())),
                        fact("Reported", Meaning.ofFrequency(definition.frequency())),
                        fact("Category", definition.category()),
                        fact("Owner", definition.owner()),
                        fact("Source", definition.source()),
                        fact("Worked out", definition.formulaWords()),
                        fact("Take care", definition.caveats()),
                        fact("Name in the council’s report", definition.titleInReport()),
                        fact("Code", definition.code()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private static Fact fact(String name, @Nullable String text) {
        return new Fact(name, text == null ? "" : text);
    }
}

package uk.hearth.placement.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.TableFilling;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.layout.Words;
import uk.hearth.placement.rules.Checking;
import uk.hearth.placement.rules.Outcome;
import uk.hearth.placement.rules.Rule;

/** A small return that a rule flags, or does not: tables that the rule needs and the example has not are empty. */
record Example(String code, int year, boolean flags, List<ExampleTable> tables) {

    void holds() {
        var outcome = Checking.check(data(), List.of(rule())).get(0);
        assertThat(outcome.status()).as(this.toString()).isEqualTo(Outcome.Status.RAN);
        assertThat(found(outcome)).as(this.toString()).containsExactlyInAnyOrderElementsOf(expected());
    }

    private Rule rule() {
        return RuleBook.inForce(CollectionYear.of(year)).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule " + code + " in " + year));
    }

    private CaseData data() {
        var words = new Words();
        var loaded = new ArrayList<CaseTable>();
        var empty = EnumSet.noneOf(TableName.class);
        empty.addAll(rule().needs());
        for (var table : tables) {
            empty.remove(table.name());
            loaded.add(table.laidOut(words));
        }
        empty.forEach(name -> loaded.add(new TableFilling(name, words).table()));
        return CaseData.of(CollectionYear.of(year), loaded, words, ExamplePlaces.surroundings());
    }

    private static List<String> found(Outcome outcome) {
        return outcome.findings().stream()
                .map(finding -> mark(finding.row().tableName(), finding.row().index(), finding.columns()))
                .toList();
    }

    private List<String> expected() {
        var declared = rule().flags();
        return tables.stream()
                .flatMap(table -> table.marks(declared.getOrDefault(table.name(), List.of())))
                .toList();
    }

    static String mark(TableName table, int row, List<?> columns) {
        return table.title() + " row " + (row + 1) + " "
                + Stream.of(columns.toArray()).map(Object::toString).sorted().toList();
    }

    @Override
    public String toString() {
        return code + " in " + year + (flags ? " flags " : " passes ") + tables;
    }
}

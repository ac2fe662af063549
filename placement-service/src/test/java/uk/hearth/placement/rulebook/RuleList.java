package uk.hearth.placement.rulebook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Rule;

/** The rules as their list states them: the independent word on what each reads and marks. */
@JsonIgnoreProperties({"core", "logic", "note"})
record RuleList(String code, String family, List<String> tables, List<String> optionalTables, List<Marks> flags) {

    record Marks(String table, List<String> fields) {}

    static List<RuleList> all() {
        try (var json = RuleList.class.getResourceAsStream("/rules.json")) {
            return List.of(new ObjectMapper().readValue(json, RuleList[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule reads and marks, in one line. */
    String shape() {
        var marks =
                flags.stream().collect(Collectors.toMap(Marks::table, mark -> sorted(mark.fields()), RuleList::union));
        return shape(sorted(tables), sorted(optionalTables == null ? List.of() : optionalTables), marks);
    }

    static String shape(Rule rule) {
        var marks = rule.flags().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().title(), entry -> sorted(entry.getValue())));
        return shape(titles(rule.needs()), titles(rule.mayRead()), marks);
    }

    private static String shape(Set<String> needs, Set<String> mayRead, Map<String, Set<String>> marks) {
        return "needs " + needs + ", may read " + mayRead + ", flags " + new java.util.TreeMap<>(marks);
    }

    private static Set<String> titles(Set<TableName> tables) {
        return sorted(tables.stream().map(TableName::title).toList());
    }

    private static Set<String> sorted(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        one.addAll(other);
        return one;
    }
}

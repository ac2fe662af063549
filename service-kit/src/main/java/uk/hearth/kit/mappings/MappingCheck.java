package uk.hearth.kit.mappings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.Column;
import uk.hearth.kit.rows.ImportMapping;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.rows.WideCsv;

/** What a mapping says, held against the columns of the files that it is for. */
public final class MappingCheck {

    private final MappingDefinition mapping;
    private final RowFormat format;
    private final List<InputError> errors = new ArrayList<>();

    private MappingCheck(MappingDefinition mapping, RowFormat format) {
        this.mapping = mapping;
        this.format = format;
    }

    /**
     * @param format of files of the mapping's kind
     * @throws InvalidInput naming what leads nowhere, or is there twice
     */
    public static void require(MappingDefinition mapping, RowFormat format) {
        var check = new MappingCheck(mapping, format);
        check.leadSomewhere();
        check.once("headings", mapping.headings().keySet());
        check.once("ignored", mapping.ignored());
        check.notBoth();
        if (!check.errors.isEmpty()) {
            throw new InvalidInput("The mapping was not saved.", check.errors);
        }
    }

    private void leadSomewhere() {
        mapping.headings().values().stream()
                .filter(target -> !WideCsv.isPeriodOf(format, target))
                .forEach(target -> column("headings", target));
        mapping.words().keySet().forEach(column -> column("words", column));
        mapping.constants().keySet().forEach(column -> column("constants", column));
    }

    private void column(String field, String name) {
        if (format.columns().stream().noneMatch(column -> column.name().equals(name))) {
            var known = format.columns().stream().map(Column::name).sorted().collect(Collectors.joining(", "));
            add(field, "unknown-column", "Files of this kind have no such column", "The columns are " + known);
        }
    }

    private void once(String field, Collection<String> headings) {
        var seen = new HashSet<String>();
        if (!headings.stream().map(ImportMapping::plain).allMatch(seen::add)) {
            add(
                    field,
                    "doubled-heading",
                    "Two headings differ only in capitals or spaces, and are the same",
                    "Keep one of them");
        }
    }

    private void notBoth() {
        var mapped =
                mapping.headings().keySet().stream().map(ImportMapping::plain).collect(Collectors.toSet());
        if (mapping.ignored().stream().map(ImportMapping::plain).anyMatch(mapped::contains)) {
            add("ignored", "mapped-and-ignored", "A heading is mapped and ignored", "Keep it in one of the two");
        }
    }

    private void add(String field, String code, String message, String remedy) {
        errors.add(InputError.inField(field, code, message, remedy));
    }
}

package uk.hearth.placement.importmappings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.Column;
import uk.hearth.kit.rows.ImportMapping;
import uk.hearth.placement.importing.ImportKind;

/** What a mapping says, held against the columns of the files that it is for. */
final class MappingCheck {

    private final SaveMapping mapping;
    private final Set<String> columns;
    private final List<InputError> errors = new ArrayList<>();

    private MappingCheck(SaveMapping mapping, ImportKind kind) {
        this.mapping = mapping;
        this.columns = kind.format().columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    /** @throws InvalidInput naming what leads nowhere, or is there twice */
    static void require(SaveMapping mapping, ImportKind kind) {
        var check = new MappingCheck(mapping, kind);
        mapping.headings().values().forEach(target -> check.column("headings", target));
        mapping.wordsByColumn().keySet().forEach(column -> check.column("words", column));
        mapping.constantsByColumn().keySet().forEach(column -> check.column("constants", column));
        check.once("headings", mapping.headings().keySet());
        check.once("ignored", mapping.ignoredHeadings());
        check.notBoth();
        if (!check.errors.isEmpty()) {
            throw new InvalidInput("The mapping was not saved.", check.errors);
        }
    }

    private void column(String field, String name) {
        if (!columns.contains(name)) {
            var known = columns.stream().sorted().collect(Collectors.joining(", "));
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
        if (mapping.ignoredHeadings().stream().map(ImportMapping::plain).anyMatch(mapped::contains)) {
            add("ignored", "mapped-and-ignored", "A heading is mapped and ignored", "Keep it in one of the two");
        }
    }

    private void add(String field, String code, String message, String remedy) {
        errors.add(InputError.inField(field, code, message, remedy));
    }
}

package uk.hearth.escalation.mappings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.escalation.taxonomies.TaxonomyView;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.Column;

/** What a mapping has to fulfil before it is saved. */
final class MappingRules {

    private MappingRules() {}

    /** @throws InvalidInput naming each place that is wrong */
    static void check(DefineMapping mapping, List<TaxonomyView> lists) {
        var errors = new ArrayList<InputError>();
        var columns = KnownFields.of(mapping.kind());
        var once = new HashSet<String>();
        for (int i = 0; i < mapping.fields().size(); i++) {
            check(mapping.fields().get(i), "fields[%d]".formatted(i), columns, once, errors);
        }
        columns.stream()
                .filter(column -> column.required() && !once.contains(column.name()))
                .forEach(column -> errors.add(InputError.inField(
                        "fields",
                        "missing-field",
                        "The field %s is not mapped".formatted(column.name()),
                        "Name its column, or a constant")));
        if (mapping.taxonomy() != null
                && lists.stream().noneMatch(list -> list.code().equals(mapping.taxonomy()))) {
            errors.add(InputError.inField(
                    "taxonomy",
                    "unknown-taxonomy",
                    "The authority has no such list of themes",
                    "Look the lists up at /api/v1/taxonomies"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The mapping was not saved.", errors);
        }
    }

    private static void check(
            MappedField field, String place, List<Column> columns, HashSet<String> once, List<InputError> errors) {
        if (columns.stream().noneMatch(column -> column.name().equals(field.field()))) {
            var known = columns.stream().map(Column::name).collect(Collectors.joining(", "));
            errors.add(InputError.inField(
                    place + ".field",
                    "unknown-field",
                    "Files of this kind have no such field",
                    "Name one of " + known));
        } else if (!once.add(field.field())) {
            errors.add(InputError.inField(
                    place + ".field", "doubled-field", "The field is mapped already", "Map it once"));
        }
        if (field.column() == null && field.constant() == null) {
            errors.add(InputError.inField(
                    place, "mapped-to-nothing", "Neither a column nor a constant is named", "Name one of them"));
        }
        if (field.days() != null && !canBeWritten(field.days())) {
            errors.add(InputError.inField(
                    place + ".days", "unknown-format", "Days cannot be written so", "Write it like dd/MM/yyyy"));
        }
    }

    private static boolean canBeWritten(String days) {
        try {
            FieldReader.formatter(days);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package uk.hearth.kit.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import uk.hearth.kit.problems.InputError;

/** An authority's own headings, read by its mapping: what is not in it is named, with the nearest that is. */
final class OwnHeadings {

    /** Stands for a column that is passed over. */
    static final String IGNORED = "";

    // Near enough to be a slip of the pen: on this measure, 1 is the same, and 0.8 is how DIXON is to DICKSONX.
    private static final double NEAR = 0.8;

    // What can be said back without harm: a heading, not a program or a page of text.
    private static final Pattern SPEAKABLE = Pattern.compile("[\\p{L}\\p{N} .,:/()%£&'_+-]{1,60}");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final ImportMapping mapping;
    private final RowFormat format;

    OwnHeadings(ImportMapping mapping, RowFormat format) {
        this.mapping = mapping;
        this.format = format;
    }

    /** The columns, or periods, that a header stands for, in its order. */
    List<String> columns(List<String> header) {
        var errors = new ArrayList<InputError>();
        var columns = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            var column = column(header.get(i));
            columns.add(column.orElse(IGNORED));
            if (column.isEmpty()) {
                errors.add(unmapped(header.get(i), 1, i + 1));
            }
        }
        CsvForm.refuse(errors);
        return columns;
    }

    /** The column that a heading stands for; empty if it is not mapped. */
    Optional<String> column(String heading) {
        if (mapping.ignores(heading)) {
            return Optional.of(IGNORED);
        }
        return mapping.column(heading).or(() -> Optional.of(heading).filter(this::isOurs));
    }

    InputError unmapped(String heading, long row, int place) {
        var shown = SPEAKABLE.matcher(heading).matches() ? heading : "column " + place;
        var add = "Add it to the headings of the mapping %s, or to those it ignores"
                .formatted(mapping.used().name());
        return new InputError(
                row,
                shown,
                "unmapped-heading",
                "This heading is not in the mapping",
                nearest(heading)
                        .map(near -> "Did you mean \"%s\"? If not: %s".formatted(near, add))
                        .orElse(add));
    }

    private boolean isOurs(String heading) {
        return WideCsv.period(heading).isPresent()
                || format.columns().stream().anyMatch(column -> column.name().equals(heading));
    }

    private Optional<String> nearest(String heading) {
        var plain = ImportMapping.plain(heading);
        var known = Stream.concat(
                mapping.headings().stream(), format.columns().stream().map(Column::name));
        return known.filter(one -> similarity(plain, one) >= NEAR)
                .max(Comparator.<String>comparingDouble(one -> similarity(plain, one))
                        .thenComparing(Comparator.<String>naturalOrder().reversed()));
    }

    private static double similarity(String plain, String known) {
        return SIMILARITY.apply(plain, ImportMapping.plain(known));
    }
}

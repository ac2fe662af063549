package uk.hearth.escalation.mappings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Column;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;

/** Reads the fields of rows, through a mapping or as they stand. What is wrong is noted where the file has it. */
public final class FieldReader {

    private static final int EARLIEST_YEAR = 1990;

    private final Map<String, MappedField> mapped = new HashMap<>();
    private final boolean asTheyStand;

    /** @param mapping absent where the file has the columns as this service calls them */
    public FieldReader(@Nullable MappingView mapping) {
        asTheyStand = mapping == null;
        if (mapping != null) {
            mapping.fields().forEach(field -> mapped.put(field.field(), field));
        }
    }

    /** The columns that a file has: its own, and any others beside them; or those of this service. */
    public RowFormat format(List<Column> columns) {
        if (asTheyStand) {
            return new RowFormat(columns);
        }
        var own = mapped.values().stream()
                .map(MappedField::column)
                .filter(Objects::nonNull)
                .distinct()
                .map(Column::required)
                .toList();
        return new RowFormat(own, true);
    }

    /** Where a person finds a field. */
    public String place(String field) {
        var place = mapped.get(field);
        return place == null || place.column() == null ? field : place.column();
    }

    public Optional<String> text(RowCheck check, String field) {
        var place = mapped.get(field);
        if (place == null) {
            return asTheyStand ? check.text(field) : Optional.empty();
        }
        var text = place.column() == null ? Optional.<String>empty() : check.text(place.column());
        var words = Objects.requireNonNullElse(place.words(), Map.<String, String>of());
        return text.map(said -> words.getOrDefault(said, said)).or(() -> Optional.ofNullable(place.constant()));
    }

    public Optional<String> requiredText(RowCheck check, String field) {
        var text = text(check, field);
        if (text.isEmpty()) {
            check.wrong(place(field), "empty-cell", "The cell is empty", "Fill it in, or map the field to a constant");
        }
        return text;
    }

    /** One of a few words; anything else is wrong. */
    public Optional<String> word(RowCheck check, String field, Collection<String> words) {
        var text = text(check, field).map(said -> said.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !words.contains(text.get())) {
            check.wrong(
                    place(field),
                    "unknown-word",
                    "This word is not known here",
                    "Write one of %s, or say in the mapping what it means".formatted(String.join(", ", words)));
            return Optional.empty();
        }
        return text;
    }

    /** A day from 1990 to the last one allowed. */
    public Optional<LocalDate> day(RowCheck check, String field, LocalDate last) {
        var text = text(check, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text.get(), format(field));
            if (day.getYear() >= EARLIEST_YEAR && !day.isAfter(last)) {
                return Optional.of(day);
            }
            check.wrong(place(field), "day-out-of-range", "The day is before 1990 or still to come", "Check the year");
        } catch (DateTimeParseException e) {
            check.wrong(
                    place(field),
                    "unknown-day",
                    "This is not a day as it should be written",
                    "Write 2018-11-05, or say in the mapping how days are written");
        }
        return Optional.empty();
    }

    private DateTimeFormatter format(String field) {
        var place = mapped.get(field);
        return place == null || place.days() == null ? DateTimeFormatter.ISO_LOCAL_DATE : formatter(place.days());
    }

    /** @throws IllegalArgumentException if days cannot be written so */
    static DateTimeFormatter formatter(String days) {
        return DateTimeFormatter.ofPattern(days.replace("yyyy", "uuuu"), Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

package uk.hearth.placement.providers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of Ofsted's list into the values that are kept of it. */
final class OfstedEntry {

    static final String STAGED = """
            urn text, kind text, name text, sector text, local_authority text, placements text[], providers text[],
            registration_status text, registered_on date, registration_end date, postcode text, places int, rating text,
            judged_on date""";

    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(\\.\\d+)?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,2}\\d{1,2}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final OfstedHeader header;
    private final List<String> cells;
    private final BiConsumer<OfstedColumn, String> errors;

    /** @param errors take a column and the code of what is wrong with it */
    OfstedEntry(OfstedHeader header, List<String> cells, BiConsumer<OfstedColumn, String> errors) {
        this.header = header;
        this.cells = cells;
        this.errors = errors;
    }

    /** Below the entries there are blank rows and notes. */
    boolean isThere() {
        return !text(OfstedColumn.URN).isEmpty();
    }

    @Nullable
    Object[] values() {
        var urn = text(OfstedColumn.URN).toUpperCase(Locale.ROOT);
        if (!urn.matches(Cells.URN)) {
            errors.accept(OfstedColumn.URN, "malformed-urn");
        }
        return new @Nullable Object[] {
            urn,
            orNone(kind()),
            orNone(text(OfstedColumn.NAME)),
            orNone(text(OfstedColumn.SECTOR)),
            orNone(text(OfstedColumn.LOCAL_AUTHORITY)),
            Cells.array(codes(OfstedColumn.PLACEMENTS, OfstedCodes.placements(kind()))),
            Cells.array(codes(OfstedColumn.PROVIDERS, OfstedCodes.providers(text(OfstedColumn.SECTOR)))),
            orNone(text(OfstedColumn.STATUS)),
            day(OfstedColumn.REGISTERED_ON),
            day(OfstedColumn.REGISTRATION_END),
            postcode(),
            places(),
            Rating.ofOfsted(text(OfstedColumn.RATING)).map(Rating::word).orElse(null),
            day(OfstedColumn.JUDGED_ON)
        };
    }

    private String kind() {
        var told = text(OfstedColumn.KIND);
        return told.isEmpty() && header.isOfSupportedAccommodation() ? "Supported accommodation" : told;
    }

    private List<String> codes(OfstedColumn column, List<String> otherwise) {
        var told = Arrays.stream(text(column).toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(code -> CODE.matcher(code).matches())
                .distinct()
                .toList();
        if (told.isEmpty() && otherwise.isEmpty()) {
            errors.accept(column, "unknown-kind");
        }
        return told.isEmpty() ? otherwise : told;
    }

    private @Nullable LocalDate day(OfstedColumn column) {
        var text = text(column);
        try {
            if (text.isEmpty()) {
                return null;
            }
            if (SERIAL.matcher(text).matches()) {
                return SERIAL_ZERO.plusDays((long) Double.parseDouble(text)); // as spreadsheets count days
            }
            return text.contains("/")
                    ? LocalDate.parse(text.split(" ", 2)[0], BRITISH)
                    : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            errors.accept(column, "unknown-day");
            return null;
        }
    }

    /** Public editions withhold those of children's homes. */
    private @Nullable String postcode() {
        var plain = text(OfstedColumn.POSTCODE).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return POSTCODE.matcher(plain).matches() ? plain : null;
    }

    private @Nullable Integer places() {
        var text = text(OfstedColumn.PLACES);
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    private String text(OfstedColumn column) {
        return header.cell(column, cells).replace("\0", "");
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}

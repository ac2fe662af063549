package uk.hearth.kpi.indicators;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kpi.imports.StoredTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kpi.imports.ImportKind;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/** Files of indicator definitions. */
@ApplicationScoped
class IndicatorRows implements ImportKind {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(6);

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public boolean tenanted() {
        return false;
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("code"),
                required("title"),
                required("unit"),
                required("polarity"),
                required("frequency"),
                required("category"),
                optional("title_in_report"),
                optional("definition"),
                optional("numerator"),
                optional("denominator"),
                optional("decimals"),
                optional("owner"),
                optional("source_system"),
                optional("caveats"));
    }

    @Override
    public StoredTable table() {
        return new StoredTable(
                "indicator",
                List.of(column("code", "text")),
                List.of(
                        column("title", "text"),
                        column("unit", "text"),
                        column("polarity", "text"),
                        column("frequency", "text"),
                        column("category", "text"),
                        column("title_in_report", "text"),
                        column("definition", "text"),
                        column("numerator", "text"),
                        column("denominator", "text"),
                        column("decimals", "int"),
                        column("owner", "text"),
                        column("source_system", "text"),
                        column("caveats", "text")),
                "code");
    }

    @Override
    public RowReader open() {
        return (row, authority, errors) -> values(row, errors);
    }

    private static @Nullable Object[] values(Row row, RowErrors errors) {
        var check = new RowCheck(row, errors);
        var unit = check.word("unit", Unit.class, Unit::wire);
        return new @Nullable Object[] {
            code(check),
            check.requiredText("title").orElse(null),
            unit.map(Unit::wire).orElse(null),
            check.word("polarity", Polarity.class, Polarity::wire)
                    .map(Polarity::wire)
                    .orElse(null),
            check.word("frequency", Frequency.class, Frequency::wire)
                    .map(Frequency::wire)
                    .orElse(null),
            check.requiredText("category").orElse(null),
            check.text("title_in_report").orElse(null),
            check.text("definition").orElse(null),
            check.text("numerator").orElse(null),
            check.text("denominator").orElse(null),
            decimals(check, unit.orElse(Unit.COUNT)),
            check.text("owner").orElse(null),
            check.text("source_system").orElse(null),
            check.text("caveats").orElse(null)
        };
    }

    private static @Nullable String code(RowCheck check) {
        var code = check.requiredText("code");
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            check.wrong(
                    "code", "malformed-code", "This cannot be a code", "Use at most 40 capitals, digits and hyphens");
        }
        return code.orElse(null);
    }

    private static int decimals(RowCheck check, Unit unit) {
        var usual = switch (unit) {
            case COUNT, DAYS, WEEKS -> BigDecimal.ZERO;
            case PERCENT, RATE_PER_10K, SCORE -> BigDecimal.ONE;
        };
        var decimals = check.number("decimals").orElse(usual);
        if (decimals.scale() > 0 || decimals.signum() < 0 || decimals.compareTo(MOST_DECIMALS) > 0) {
            check.wrong("decimals", "decimals-out-of-range", "This is not a number of decimals", "Write 0 to 6");
        }
        return decimals.intValue();
    }
}

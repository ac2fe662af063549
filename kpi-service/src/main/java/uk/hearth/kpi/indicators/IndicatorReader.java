package uk.hearth.kpi.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kpi.formulas.Formula;
import uk.hearth.kpi.formulas.FormulaJson;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/** Reads a file's definitions, row by row. */
final class IndicatorReader {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(6);
    private static final @Nullable Object[] NOTHING = {};

    private final DefinitionCheck definitions;

    IndicatorReader(DefinitionCheck definitions) {
        this.definitions = definitions;
    }

    @Nullable
    Object[] values(Row row, RowErrors errors) {
        var check = new RowCheck(row, errors);
        var code = code(check);
        var from = from(check);
        var before = code.map(known -> definitions.before(known, from.orElse(null)));
        var definition = definition(row, check, before, from);
        if (code.isEmpty() || definition.isEmpty()) {
            return NOTHING;
        }
        var next = definition.get().after(code.get(), before.orElse(null));
        definitions
                .take(next)
                .ifPresent(fault -> check.wrong(column(fault.field()), fault.code(), fault.message(), fault.remedy()));
        return IndicatorColumns.values(next);
    }

    /** What newer columns say stays as it is where the file does not have them. */
    private static Optional<DefineIndicator> definition(
            Row row, RowCheck check, Optional<IndicatorView> before, Optional<ReportingPeriod> from) {
        var title = check.requiredText("title");
        var unit = check.word("unit", Unit.class, Unit::wire);
        var polarity = check.word("polarity", Polarity.class, Polarity::wire);
        var frequency = check.word("frequency", Frequency.class, Frequency::wire);
        var category = check.requiredText("category");
        var decimals = decimals(check);
        var tags = row.has("tags") ? tags(check) : before.map(IndicatorView::tags);
        var formula = row.has("formula") ? formula(check) : before.map(IndicatorView::formula);
        if (title.isEmpty() || unit.isEmpty() || polarity.isEmpty() || frequency.isEmpty() || category.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DefineIndicator(
                title.get(),
                check.text("title_in_report").orElse(null),
                check.text("definition").orElse(null),
                check.text("numerator").orElse(null),
                check.text("denominator").orElse(null),
                unit.get(),
                decimals.map(BigDecimal::intValue).orElse(null),
                polarity.get(),
                frequency.get(),
                category.get(),
                tags.orElse(List.of()),
                check.text("owner").orElse(null),
                check.text("source_system").orElse(null),
                check.text("caveats").orElse(null),
                formula.orElse(null),
                from.orElse(null),
                check.text("change").orElse(null)));
    }

    /** Empty for the first version. */
    private static Optional<ReportingPeriod> from(RowCheck check) {
        return check.text("effective_from").isPresent() ? check.period("effective_from") : Optional.empty();
    }

    private static Optional<String> code(RowCheck check) {
        var code = check.requiredText("code");
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            check.wrong(
                    "code", "malformed-code", "This cannot be a code", "Use at most 40 capitals, digits and hyphens");
            return Optional.empty();
        }
        return code;
    }

    private static Optional<BigDecimal> decimals(RowCheck check) {
        var decimals = check.number("decimals");
        if (decimals.isPresent()
                && (decimals.get().scale() > 0
                        || decimals.get().signum() < 0
                        || decimals.get().compareTo(MOST_DECIMALS) > 0)) {
            check.wrong("decimals", "decimals-out-of-range", "This is not a number of decimals", "Write 0 to 6");
        }
        return decimals;
    }

    private static Optional<List<String>> tags(RowCheck check) {
        var tags = check.text("tags").map(Tags::split);
        if (tags.isPresent() && !Tags.wellFormed(tags.get())) {
            check.wrong(
                    "tags",
                    "malformed-tags",
                    "These cannot be tags",
                    "Use at most 20, of lower-case letters, digits and hyphens, divided by semicolons");
        }
        return tags;
    }

    private static Optional<Formula> formula(RowCheck check) {
        try {
            return check.text("formula").map(FormulaJson::read);
        } catch (IllegalArgumentException e) {
            check.wrong(
                    "formula",
                    "malformed-formula",
                    "This is not a formula",
                    "Write it as the API document has it, such as {\"kind\": \"sum\", \"of\": [\"A\", \"B\"]}");
            return Optional.empty();
        }
    }

    private static String column(String field) {
        return field.equals("effectiveFrom") ? "effective_from" : field;
    }
}

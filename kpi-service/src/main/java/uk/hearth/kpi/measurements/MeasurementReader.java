package uk.hearth.kpi.measurements;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.imports.ImportKind.RowReader;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.UnitRules;
import uk.hearth.kpi.statistics.Unit;

/**
 * Reads a file's figures, row by row.
 *
 * @param now after which no figure can have been worked out
 */
record MeasurementReader(Map<String, IndicatorView> catalogue, Derivations derivations, Instant now)
        implements RowReader {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public @Nullable Object[] read(Row row, String authority, RowErrors errors) {
        var check = new RowCheck(row, errors);
        var indicator = UnitRules.indicator(check, catalogue);
        var period = period(check);
        requireStored(check, indicator, period);
        var figure = Figure.read(check, indicator.map(IndicatorView::unit).orElse(Unit.SCORE));
        var breakdown = Breakdown.read(check);
        return new @Nullable Object[] {
            authority,
            indicator.map(IndicatorView::code).orElse(null),
            period.map(ReportingPeriod::code).orElse(null),
            period.map(of -> of.kind().wireName()).orElse(null),
            period.map(ReportingPeriod::firstDay).orElse(null),
            period.map(ReportingPeriod::lastDay).orElse(null),
            breakdown.dimension(),
            breakdown.category(),
            breakdown.dimension2(),
            breakdown.category2(),
            plain(figure.value()),
            plain(figure.numerator()),
            plain(figure.denominator()),
            figure.missing() == null ? null : figure.missing().wire(),
            provisional(check),
            check.text("note").orElse(null),
            check.text("source").orElse(null),
            asAt(check).orElse(null)
        };
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** The period; where the file says its type too, both must agree. */
    private static Optional<ReportingPeriod> period(RowCheck check) {
        var period = check.period("period");
        var type = check.text("period_type");
        if (period.isPresent()
                && type.isPresent()
                && !type.get().equals(period.get().kind().wireName())) {
            check.wrong(
                    "period_type",
                    "period-type-disagrees",
                    "The period is not of this type",
                    "Correct one of the two, or leave period_type out");
        }
        return period;
    }

    private static boolean provisional(RowCheck check) {
        var word = check.text("provisional").orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            check.wrong("provisional", "unknown-word", "This word is not known here", "Write true or false");
        }
        return word.equals("true");
    }

    private void requireStored(RowCheck check, Optional<IndicatorView> indicator, Optional<ReportingPeriod> period) {
        var derived = indicator.flatMap(known -> period.flatMap(of -> derivations.on(known.code(), of.lastDay())));
        if (derived.isPresent()) {
            check.wrong(
                    "indicator",
                    "derived-indicator",
                    "This indicator's figures are worked out from others and are not brought in",
                    "Leave the row out, and bring in the figures that its formula names");
        }
    }

    /** An instant, or a day, of which the beginning is meant. */
    private Optional<Instant> asAt(RowCheck check) {
        try {
            var said = check.text("as_at").map(MeasurementReader::instant);
            if (said.isPresent() && (said.get().isAfter(now) || said.get().isBefore(EARLIEST))) {
                check.wrong(
                        "as_at",
                        "as-at-out-of-range",
                        "No figure was worked out then: it lies ahead, or before 1900",
                        "Say when the source worked the figure out, or leave it empty");
            }
            return said;
        } catch (DateTimeException e) {
            check.wrong(
                    "as_at",
                    "malformed-instant",
                    "This is neither a day nor an instant",
                    "Write 2019-02-01, or 2019-02-01T06:00:00Z");
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        return text.length() > 10
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay(LONDON).toInstant();
    }
}

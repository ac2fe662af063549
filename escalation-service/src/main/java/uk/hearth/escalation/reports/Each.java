package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.PeriodKind;

/** How long the periods of a report over time are; a year is a financial one. */
@Schema(enumeration = {"month", "quarter", "year"})
public enum Each {
    MONTH(PeriodKind.MONTH),
    QUARTER(PeriodKind.QUARTER),
    YEAR(PeriodKind.FINANCIAL_YEAR);

    private final PeriodKind kind;

    Each(PeriodKind kind) {
        this.kind = kind;
    }

    PeriodKind kind() {
        return kind;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For JAX-RS parameters. */
    public static Each fromString(String word) {
        for (var each : values()) {
            if (each.wire().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Periods are each a month, quarter or year");
    }
}

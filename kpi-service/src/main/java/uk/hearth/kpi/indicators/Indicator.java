package uk.hearth.kpi.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/** The current revision of a definition. Definitions change by import alone. */
@Entity
@Immutable
@SQLRestriction("superseded_at = 'infinity'")
class Indicator {

    @Id
    private String code;

    private String title;
    private @Nullable String titleInReport;
    private @Nullable String definition;
    private @Nullable String numerator;
    private @Nullable String denominator;

    @Convert(converter = Words.UnitColumn.class)
    private Unit unit;

    private int decimals;

    @Convert(converter = Words.PolarityColumn.class)
    private Polarity polarity;

    @Convert(converter = Words.FrequencyColumn.class)
    private Frequency frequency;

    private String category;
    private @Nullable String owner;
    private @Nullable String sourceSystem;
    private @Nullable String caveats;

    @Column(name = "revision")
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Indicator() {}

    IndicatorView view() {
        return new IndicatorView(
                code,
                title,
                titleInReport,
                definition,
                numerator,
                denominator,
                unit,
                decimals,
                polarity,
                frequency,
                category,
                owner,
                sourceSystem,
                caveats,
                version);
    }

    String code() {
        return code;
    }
}

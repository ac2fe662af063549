package uk.hearth.kpi.scorecards;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.kit.periods.PeriodKind;

/** An authority's ordered set of indicators, reported together. */
@Entity
class Scorecard {

    @EmbeddedId
    private ScorecardId id;

    private String title;

    @Convert(converter = PeriodKindColumn.class)
    private PeriodKind frequency;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "scorecard_line",
            joinColumns = {
                @JoinColumn(name = "authority", referencedColumnName = "authority"),
                @JoinColumn(name = "scorecard", referencedColumnName = "code")
            })
    @OrderColumn(name = "position")
    private List<ScorecardLine> lines = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Scorecard() {}

    Scorecard(ScorecardId id, DefineScorecard definition) {
        this.id = id;
        this.title = definition.title();
        this.frequency = definition.frequency();
        this.lines.addAll(definition.lines());
    }

    void redefine(DefineScorecard definition) {
        title = definition.title();
        frequency = definition.frequency();
        lines.clear();
        lines.addAll(definition.lines());
    }

    boolean isDefinedAs(DefineScorecard definition) {
        return title.equals(definition.title())
                && frequency == definition.frequency()
                && lines.equals(definition.lines());
    }

    String authority() {
        return id.authority();
    }

    String code() {
        return id.code();
    }

    String title() {
        return title;
    }

    PeriodKind frequency() {
        return frequency;
    }

    List<ScorecardLine> lines() {
        return List.copyOf(lines);
    }

    int version() {
        return version;
    }
}

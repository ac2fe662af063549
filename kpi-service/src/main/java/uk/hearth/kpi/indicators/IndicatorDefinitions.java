package uk.hearth.kpi.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.revisions.AsKnown;

/** Changes the catalogue by hand, one indicator at a time. */
@ApplicationScoped
class IndicatorDefinitions {

    private final Indicators indicators;
    private final IndicatorHistory history;
    private final IndicatorRevisions revisions;

    IndicatorDefinitions(Indicators indicators, IndicatorHistory history, IndicatorRevisions revisions) {
        this.indicators = indicators;
        this.history = history;
        this.revisions = revisions;
    }

    /** @throws Refusal if the indicator would follow from itself, or the version would begin before the latest */
    IndicatorView define(IndicatorView next) {
        var check = new DefinitionCheck(indicators.versions(), history.derivations(AsKnown.NOW));
        var fault = check.take(next);
        if (fault.isPresent()) {
            var found = fault.get();
            throw found.refused()
                    ? new Refusal(found.code(), found.message(), found.remedy())
                    : InvalidInput.inField(found.field(), found.code(), found.message(), found.remedy());
        }
        return record(next);
    }

    /** @param retirement absent to bring it back */
    IndicatorView retire(IndicatorView present, @Nullable Retirement retirement) {
        var successor = retirement == null ? null : retirement.supersededBy();
        if (successor != null) {
            requireSuccessor(present.code(), successor);
        }
        return record(present.with(retirement));
    }

    private IndicatorView record(IndicatorView next) {
        revisions.record(next);
        return indicators.byCode(next.code()).orElseThrow();
    }

    private void requireSuccessor(String code, String successor) {
        var catalogue = indicators.catalogue();
        if (!catalogue.containsKey(successor)) {
            throw InvalidInput.inField(
                    "supersededBy",
                    "unknown-indicator",
                    "This indicator is not in the catalogue",
                    "Define it first, or look its code up at /api/v1/indicators");
        }
        var seen = new HashSet<String>();
        for (var next = successor; next != null && seen.add(next); next = successorOf(catalogue.get(next))) {
            if (next.equals(code)) {
                throw new Refusal(
                        "succession-cycle",
                        "The indicator would be superseded by itself",
                        "Name an indicator that this one does not take the place of");
            }
        }
    }

    private static @Nullable String successorOf(@Nullable IndicatorView indicator) {
        var retirement = indicator == null ? null : indicator.retirement();
        return retirement == null ? null : retirement.supersededBy();
    }
}

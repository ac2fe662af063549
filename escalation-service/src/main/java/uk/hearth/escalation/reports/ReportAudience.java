package uk.hearth.escalation.reports;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.identity.Caller;

/** For whom a report is made: who sees aggregates only is not shown small numbers, nor is the public. */
@RequestScoped
class ReportAudience {

    private final Caller caller;

    ReportAudience(Caller caller) {
        this.caller = caller;
    }

    /** @param forPublication whether the report is to leave the council */
    Optional<DisclosureRules> rules(boolean forPublication) {
        return forPublication || caller.seesAggregatesOnly() ? Optional.of(DisclosureRules.DEFAULT) : Optional.empty();
    }
}

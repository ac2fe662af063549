package uk.hearth.kpi.checks;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.hearth.kpi.rules.RuleView;

/** Every check that there is. */
@ApplicationScoped
public class Checks {

    private final List<Check> checks;

    Checks(@All List<Check> checks) {
        this.checks = checks;
    }

    /** What those of the rules that are on find. */
    public List<Found> find(Collection<RuleView> rules, Scope scope) {
        return rules.stream()
                .filter(RuleView::on)
                .flatMap(rule -> find(rule, scope))
                .toList();
    }

    private Stream<Found> find(RuleView rule, Scope scope) {
        return checks.stream()
                .filter(check -> check.kind() == rule.kind())
                .flatMap(check -> check.find(rule, scope).stream());
    }
}

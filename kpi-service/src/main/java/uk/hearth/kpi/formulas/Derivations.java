package uk.hearth.kpi.formulas;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which indicators are derived, and how, version by version; an indicator that is not named here is stored. */
public final class Derivations {

    public static final Derivations NONE = new Derivations(Map.of());

    private final Map<String, ? extends NavigableMap<LocalDate, Derivation>> histories;

    /** @param histories of each indicator that has a formula in any version: the versions by their first day */
    public Derivations(Map<String, ? extends NavigableMap<LocalDate, Derivation>> histories) {
        this.histories = Map.copyOf(histories);
    }

    /** These, with one version more, or another in its place. */
    public Derivations with(String code, LocalDate from, Derivation derivation) {
        var changed = new HashMap<String, NavigableMap<LocalDate, Derivation>>(histories);
        var history = new TreeMap<>(changed.getOrDefault(code, new TreeMap<>()));
        history.put(from, derivation);
        changed.put(code, history);
        return new Derivations(changed);
    }

    /** How a derived indicator's figure for a period that ends that day is worked out; empty where it is stored. */
    public Optional<Derivation> on(String code, LocalDate day) {
        var history = histories.get(code);
        return Optional.ofNullable(history == null ? null : history.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(version -> version.derived().isPresent());
    }

    public boolean derives(String code) {
        return !formulas(code).isEmpty();
    }

    /** Whether any version of it, or all time before its first, has stored figures. */
    boolean stores(String code) {
        var history = histories.get(code);
        return history == null
                || history.values().stream()
                        .anyMatch(version -> version.derived().isEmpty());
    }

    /** The formulas of all its versions. */
    List<Formula> formulas(String code) {
        var history = histories.get(code);
        return history == null
                ? List.of()
                : history.values().stream()
                        .flatMap(version -> version.derived().stream())
                        .toList();
    }

    List<String> operands(String code) {
        return formulas(code).stream()
                .flatMap(formula -> formula.operands().stream())
                .distinct()
                .toList();
    }

    /** The indicator and all that its figures come from. */
    public Set<String> closure(String code) {
        var closure = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(code));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (closure.add(next)) {
                waiting.addAll(operands(next));
            }
        }
        return closure;
    }
}

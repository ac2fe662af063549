package uk.hearth.kpi.formulas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may depend on what: no indicator on itself, and none through too many others. */
public final class Dependencies {

    /** Formulas on formulas, at most. */
    public static final int DEEPEST = 8;

    private final Derivations derivations;

    public Dependencies(Derivations derivations) {
        this.derivations = derivations;
    }

    /** The way from an indicator back to itself, such as A, B, A; whichever version of each it goes through. */
    public Optional<List<String>> cycle(String code) {
        var parents = new HashMap<String, String>();
        var waiting = new ArrayList<>(List.of(code));
        for (int next = 0; next < waiting.size(); next++) {
            var at = waiting.get(next);
            for (var operand : derivations.operands(at)) {
                if (operand.equals(code)) {
                    return Optional.of(way(code, at, parents));
                }
                if (parents.putIfAbsent(operand, at) == null) {
                    waiting.add(operand);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> way(String code, String last, Map<String, String> parents) {
        var way = new ArrayList<>(List.of(code));
        for (var at = last; !at.equals(code); at = parents.getOrDefault(at, code)) {
            way.add(1, at);
        }
        way.add(code);
        return way;
    }

    /** Whether any of these indicators stands on more formulas than there may be; ask only where there is no cycle. */
    public boolean tooDeep(Iterable<String> codes) {
        var depths = new HashMap<String, Integer>();
        for (var code : codes) {
            if (depth(code, depths) > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private int depth(String code, Map<String, Integer> depths) {
        var known = depths.get(code);
        if (known != null) {
            return known;
        }
        var below = derivations.operands(code).stream()
                .mapToInt(operand -> depth(operand, depths))
                .max();
        var depth = below.isPresent() ? below.getAsInt() + 1 : 0;
        depths.put(code, depth);
        return depth;
    }
}

package uk.hearth.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * What equations tell of their unknowns: the least and the most that each can be. Linear programming, exactly: the
 * simplex method in whole numbers with Bland's rule, so that nothing is lost to rounding and nothing goes in circles.
 */
final class Inference {

    /** @param most absent where there is no most */
    record Range(long least, OptionalLong most) {

        /** How many whole numbers it has up to a limit. */
        long upTo(long limit) {
            return Math.max(0, Math.min(most.orElse(limit), limit) - least + 1);
        }
    }

    private record Term(int unknown, long factor) {}

    private record Equation(List<Term> terms, long constant) {}

    private final List<Long> leasts = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    int unknown(long atLeast) {
        leasts.add(atLeast);
        return leasts.size() - 1;
    }

    /** The sum of some unknowns less the sum of others is a constant. */
    void equation(List<Integer> added, List<Integer> taken, long constant) {
        var terms = new ArrayList<Term>();
        added.forEach(unknown -> terms.add(new Term(unknown, 1)));
        taken.forEach(unknown -> terms.add(new Term(unknown, -1)));
        var known = terms.stream()
                .mapToLong(term -> term.factor * leasts.get(term.unknown))
                .sum();
        equations.add(new Equation(terms, constant - known));
    }

    Range range(int unknown) {
        var least = leasts.get(unknown);
        var feasible = new Simplex(matrix());
        var lowest = feasible.highest(unknown, -1);
        var highest = feasible.highest(unknown, 1);
        return new Range(
                least - lowest.getAsLong(),
                highest.isPresent() ? OptionalLong.of(least + highest.getAsLong()) : OptionalLong.empty());
    }

    /** A row for each equation, a column for each unknown, and the constants. */
    private long[][] matrix() {
        var rows = new long[equations.size()][leasts.size() + 1];
        for (int row = 0; row < rows.length; row++) {
            var equation = equations.get(row);
            for (var term : equation.terms) {
                rows[row][term.unknown] += term.factor;
            }
            rows[row][leasts.size()] = equation.constant;
            if (equation.constant < 0) {
                rows[row] = Arrays.stream(rows[row]).map(cell -> -cell).toArray();
            }
        }
        return rows;
    }
}

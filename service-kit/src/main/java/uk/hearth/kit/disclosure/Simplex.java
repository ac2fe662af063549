package uk.hearth.kit.disclosure;

import static java.lang.Math.multiplyExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.OptionalLong;

/** The simplex method in whole numbers (Edmonds' integer pivoting): every cell stands over one common divisor. */
final class Simplex {

    private final int unknowns;
    private long[][] cells;
    private int[] basis;
    private long divisor = 1;

    /** @param equations with constants of 0 or more in the last column, and a solution of 0 or more */
    Simplex(long[][] equations) {
        var count = equations.length;
        unknowns = count == 0 ? 0 : equations[0].length - 1;
        cells = new long[count + 1][unknowns + count + 1];
        basis = new int[count];
        for (int row = 0; row < count; row++) {
            System.arraycopy(equations[row], 0, cells[row], 0, unknowns);
            cells[row][unknowns + row] = 1;
            cells[row][last()] = equations[row][unknowns];
            basis[row] = unknowns + row;
            for (int column = 0; column <= last(); column++) {
                cells[count][column] -= column < unknowns || column == last() ? cells[row][column] : 0;
            }
        }
        improve();
        if (cells[count][last()] != 0) {
            throw new IllegalArgumentException("The equations contradict each other");
        }
        driveOut();
    }

    /** The most that a factor times an unknown can be, rounded down; absent where there is no most. */
    OptionalLong highest(int unknown, int factor) {
        if (cells.length == 1) {
            return factor < 0 ? OptionalLong.of(0) : OptionalLong.empty();
        }
        var kept = Arrays.stream(cells).map(long[]::clone).toArray(long[][]::new);
        var keptBasis = basis.clone();
        var keptDivisor = divisor;
        objective(unknown, factor);
        var found = improve()
                ? OptionalLong.of(Math.floorDiv(cells[cells.length - 1][last()], divisor))
                : OptionalLong.empty();
        cells = kept;
        basis = keptBasis;
        divisor = keptDivisor;
        return found;
    }

    private void objective(int unknown, int factor) {
        var goal = new long[last() + 1];
        goal[unknown] = multiplyExact(-factor, divisor);
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] == unknown) {
                for (int column = 0; column <= last(); column++) {
                    goal[column] += multiplyExact(factor, cells[row][column]);
                }
            }
        }
        cells[cells.length - 1] = goal;
    }

    /** @return false where there is no end to it */
    private boolean improve() {
        var goal = cells.length - 1;
        for (int column = 0; column < unknowns; column++) {
            if (cells[goal][column] < 0) {
                var row = leaving(column);
                if (row < 0) {
                    return false;
                }
                pivot(row, column);
                column = -1; // Bland: always the first that helps
            }
        }
        return true;
    }

    private int leaving(int column) {
        var best = -1;
        for (int row = 0; row < basis.length; row++) {
            if (cells[row][column] > 0) {
                var closer = best < 0
                        ? -1
                        : Long.compare(
                                multiplyExact(cells[row][last()], cells[best][column]),
                                multiplyExact(cells[best][last()], cells[row][column]));
                if (closer < 0 || closer == 0 && basis[row] < basis[best]) {
                    best = row;
                }
            }
        }
        return best;
    }

    /** What only helped to begin leaves the basis, where an unknown can take its place. */
    private void driveOut() {
        for (int row = 0; row < basis.length; row++) {
            for (int column = 0; basis[row] >= unknowns && column < unknowns; column++) {
                if (cells[row][column] != 0) {
                    if (cells[row][column] < 0) {
                        cells[row] =
                                Arrays.stream(cells[row]).map(cell -> -cell).toArray();
                    }
                    pivot(row, column);
                }
            }
        }
    }

    private void pivot(int row, int column) {
        var by = cells[row][column];
        for (int other = 0; other < cells.length; other++) {
            var factor = cells[other][column];
            for (int at = 0; other != row && at <= last(); at++) {
                var crossed = subtractExact(multiplyExact(cells[other][at], by), multiplyExact(factor, cells[row][at]));
                cells[other][at] = crossed / divisor;
            }
        }
        divisor = by;
        basis[row] = column;
    }

    private int last() {
        return cells[0].length - 1;
    }
}

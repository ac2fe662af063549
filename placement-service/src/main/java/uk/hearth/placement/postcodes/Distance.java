package uk.hearth.placement.postcodes;

import java.math.BigDecimal;

/**
 * How far a placement is from home, in a straight line.
 *
 * @param tenths tenths of a mile, rounded to the nearest
 * @param precision the less close of the two ends'
 */
public record Distance(int tenths, Precision precision) {

    /** Metres of a mile as the SSDA903 return counts it. */
    static final double METRES_IN_A_MILE = 1609.3;

    private static final int TWENTY_MILES = 200;

    /** Of two legs at right angles, in metres. */
    static int tenths(double east, double north) {
        return (int) Math.round(Math.sqrt(east * east + north * north) / METRES_IN_A_MILE * 10);
    }

    /** To one decimal. */
    public BigDecimal miles() {
        return BigDecimal.valueOf(tenths, 1);
    }

    public boolean isTwentyMilesOrMore() {
        return tenths >= TWENTY_MILES;
    }
}

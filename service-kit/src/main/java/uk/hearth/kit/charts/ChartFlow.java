package uk.hearth.kit.charts;

import java.math.BigDecimal;

/** How much goes from one place to another. */
public record ChartFlow(String from, String to, BigDecimal amount) {

    public ChartFlow {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("Something flows, or there is no flow");
        }
    }
}

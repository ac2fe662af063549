package uk.hearth.kpi.formulas;

import java.util.List;

/** One indicator out of another: per cent, per 10,000 or plain, as the derived indicator's unit says. */
public record Ratio(String numerator, String denominator) implements Formula {

    public Ratio {
        Codes.require(numerator);
        Codes.require(denominator);
    }

    @Override
    public List<String> operands() {
        return Codes.distinct(numerator, denominator);
    }

    @Override
    public String words() {
        return numerator + " / " + denominator;
    }
}

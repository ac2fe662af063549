package uk.hearth.kpi.formulas;

import java.util.List;

/** @param less what is taken from it */
public record Difference(String from, String less) implements Formula {

    public Difference {
        Codes.require(from);
        Codes.require(less);
    }

    @Override
    public List<String> operands() {
        return Codes.distinct(from, less);
    }

    @Override
    public String words() {
        return from + " - " + less;
    }
}

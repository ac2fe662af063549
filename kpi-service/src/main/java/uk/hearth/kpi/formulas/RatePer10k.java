package uk.hearth.kpi.formulas;

import java.util.List;

/**
 * A count for every 10,000 people.
 *
 * @param population read at its latest period that had ended by the end of the count's
 */
public record RatePer10k(String count, String population) implements Formula {

    public RatePer10k {
        Codes.require(count);
        Codes.require(population);
    }

    @Override
    public List<String> operands() {
        return Codes.distinct(count, population);
    }

    @Override
    public String words() {
        return count + " per 10,000 of " + population;
    }
}

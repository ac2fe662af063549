package uk.hearth.placement.figures;

import java.util.Map;
import uk.hearth.placement.parameters.CountingRules;
import uk.hearth.placement.providers.Judgements;

/**
 * What an authority's figures of any day are counted by.
 *
 * @param teams by social worker; none where no figure is by team
 * @param judgements {@link Judgements#NONE} where no figure is of inspections
 */
record Basis(CountingRules rules, Map<String, String> teams, Judgements judgements, FirstReviews firstReviews) {}

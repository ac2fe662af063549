package uk.hearth.kpi.comparisons;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Rank;

/**
 * The authority's place among the areas with a value in the same release, the best first.
 *
 * @param quartile 1 for the best quarter to 4; absent among fewer than 4 areas
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RankView(
        int place,
        int of,
        @Schema(examples = "4th of 32") String words,
        @Nullable Integer quartile) {

    static RankView of(Rank rank) {
        var quartile = rank.quartile();
        return new RankView(
                rank.place(), rank.of(), rank.words(), quartile.isPresent() ? (Integer) quartile.getAsInt() : null);
    }
}

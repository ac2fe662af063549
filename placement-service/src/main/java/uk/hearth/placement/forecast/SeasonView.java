package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.simulation.Seasons;

/** Whether children come into care more in some quarters of the calendar year, and how much. */
public record SeasonView(
        @Schema(description = "Whether whole years show it by both tests")
        boolean used,

        @Schema(description = "Whole years with 20 entrants or more that were looked at; two are needed")
        int years,

        @Schema(description = "Of the quarters against an even year; above 7.815 they differ by more than chance (5 %)")
        BigDecimal chiSquare,

        @Schema(description = "Variance between quarters over that within them from year to year (F test, 5 %)")
        BigDecimal ratio,

        @Schema(description = "January to March first; 1 is an even year")
        List<BigDecimal> factors) {

    static SeasonView of(Seasons seasons) {
        return new SeasonView(
                seasons.used(),
                seasons.years(),
                Rounded.share(seasons.chiSquare()),
                Rounded.share(seasons.ratio()),
                seasons.factors().stream().map(Rounded::share).toList());
    }
}

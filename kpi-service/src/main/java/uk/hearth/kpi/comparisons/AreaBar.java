package uk.hearth.kpi.comparisons;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Comparison;

/**
 * One area's figure in a comparison.
 *
 * @param own whether it is the authority that compares itself
 * @param symbol why there is no value: c confidential, z not applicable, x not available, k rounds to zero
 * @param ranked whether it counts for rank and mean: it has a value in the release that is compared
 * @param authorityIs how the authority stands against this area: its 95 per cent interval against this value
 * @param release absent for an authority's own measurement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaBar(
        @Schema(examples = "E09000028") String area,
        @Schema(examples = "Southwark") String name,
        boolean own,
        @Nullable BigDecimal value,
        @Schema(examples = {"68%", "Confidential"}) String display,
        @Nullable String symbol,
        @Nullable IntervalView interval,
        boolean ranked,
        Comparison authorityIs,
        @Nullable String release,
        @Nullable LocalDate releaseDate) {}

package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/** Children in care in months to come, by what rates, from which returns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForecastView(
        @Schema(examples = "E09000099") String authority,
        MethodChoice chosen,

        @Schema(description = "At the end of this day the forecast starts")
        LocalDate from,

        LocalDate referenceFrom,
        LocalDate referenceTo,
        IntervalKind interval,

        @Schema(description = "Per cent, of prediction intervals")
        int level,

        int draws,
        long seed,
        List<StockRow> stocks,

        @Schema(description = "Of the two published models: their total with those who left care") @Nullable
        List<NaiveTotal> withNotInCare,

        List<RateRow> rates,

        @Schema(description = "Of child_simulation") @Nullable
        List<StayFactor> lengthsOfStay,

        @Schema(description = "Of child_simulation") @Nullable
        SeasonView seasons,

        SourceView source)
        implements Tabular {

    @Override
    public Table asTable() {
        return new Listing<>(
                        "forecast-%s-%s".formatted(authority, from),
                        "Children in care forecast from %s by %s, %s"
                                .formatted(from, chosen.method().word(), authority),
                        StockRow.class,
                        stocks)
                .asTable();
    }
}

package uk.hearth.placement.forecast;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/** How each way of forecasting would have done. */
public record BackTestView(
        @Schema(examples = "E09000099") String authority,
        MethodChoice chosen,
        List<TrialRow> trials,
        List<UsedReturn> returns)
        implements Tabular {

    @Override
    public Table asTable() {
        return new Listing<>(
                        "back-test-" + authority,
                        "Forecasts from the past beside what came, " + authority,
                        TrialRow.class,
                        trials)
                .asTable();
    }
}

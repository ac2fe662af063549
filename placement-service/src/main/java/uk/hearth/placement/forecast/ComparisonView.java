package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/** Scenarios beside the forecast of the reference window's own rates. */
public record ComparisonView(
        @Schema(examples = "E09000099") String authority,
        MethodChoice chosen,
        LocalDate from,
        int level,
        List<ComparisonRow> rows,
        List<ScenarioEffect> effects,
        SourceView source)
        implements Tabular {

    @Override
    public Table asTable() {
        return new Listing<>(
                        "scenarios-%s-%s".formatted(authority, from),
                        "Scenarios beside the forecast without them, " + authority,
                        ComparisonRow.class,
                        rows)
                .asTable();
    }
}

package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/** What the children forecast would cost at the authority's own prices. */
public record CostView(
        @Schema(examples = "E09000099") String authority,
        MethodChoice chosen,
        LocalDate from,
        IntervalKind interval,
        int level,
        List<CostRow> rows,
        List<ShareView> shares,

        @Schema(
                description =
                        "Part of the reference window's child-days that no item has, as their provider is not given")
        BigDecimal withoutProvider,

        SourceView source)
        implements Tabular {

    static CostView of(Forecast forecast) {
        var shares = ItemShares.of(
                forecast.known().history().asKnownOn(forecast.terms().from()),
                forecast.terms().reference(),
                forecast.assumptions());
        return new CostView(
                forecast.question().authority(),
                forecast.choice(),
                forecast.terms().start(),
                forecast.run().future() == null
                        ? IntervalKind.NONE
                        : forecast.run().kind(),
                forecast.run().level(),
                Costs.of(forecast, shares),
                shares.views(),
                Rounded.share(shares.withoutProvider()),
                SourceView.of(forecast.known(), forecast.terms()));
    }

    @Override
    public Table asTable() {
        return new Listing<>(
                        "costs-%s-%s".formatted(authority, from),
                        "Forecast costs in pounds, " + authority,
                        CostRow.class,
                        rows)
                .asTable();
    }
}

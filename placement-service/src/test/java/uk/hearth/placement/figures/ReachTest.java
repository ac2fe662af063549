package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.parameters.Parameters;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.CareHistories;
import uk.hearth.placement.providers.Judgements;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.returns.Rows;

/** Leaving out children of whom an indicator can say nothing leaves out none of whom it says something. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachTest {

    private static final String AUTHORITY = "E06009077";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CareHistories histories;

    @Inject
    Parameters parameters;

    @Inject
    Figures figures;

    private record Both(List<AsAt> known, Basis basis, List<FigureSheet> sheets) {}

    @BeforeEach
    void the_sample_is_sent() {
        for (int year = 2018; year <= 2022; year++) {
            analystOf(AUTHORITY).sendZip(year, null, Files903.sample(year));
        }
    }

    @Test
    void every_indicator_of_every_month_is_what_it_is_when_all_children_are_asked() {
        var days = Stream.iterate(YearMonth.of(2017, 4), month -> month.plusMonths(1))
                .limit(60)
                .map(YearMonth::atEndOfMonth)
                .toList();
        var both = inTransaction(days);

        assertThat(both.sheets()).hasSize(60);
        var softly = new SoftAssertions();
        for (int i = 0; i < days.size(); i++) {
            compare(softly, both.known().get(i), both.basis(), both.sheets().get(i));
        }
        softly.assertAll();
    }

    private Both inTransaction(List<LocalDate> days) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                Rows.run(connection, "select set_config('hearth.authorities', ?, true)", AUTHORITY);
                var basis = new Basis(parameters.of(AUTHORITY), Map.of(), Judgements.NONE, new FirstReviews());
                var all = List.of(new Figures.Wanted(List.of(), null));
                return new Both(histories.asAt(AUTHORITY, days), basis, figures.sheets(AUTHORITY, days, all));
            }
        });
    }

    private static void compare(SoftAssertions softly, AsAt asAt, Basis basis, FigureSheet sheet) {
        var counted = Counted.of(asAt, basis);
        for (int i = 0; i < Definitions.ALL.size(); i++) {
            var definition = Definitions.ALL.get(i);
            var figure = sheet.items().get(i);
            softly.assertThat(figure.indicator()).isEqualTo(definition.id());
            if (counted.hasOutcomes() || !definition.yearly()) {
                var sum = new Sum(null);
                asAt.history()
                        .records()
                        .forEach(record -> definition.counting().count(new ChildOn(record, counted), sum));
                softly.assertThat(List.of(
                                figure.numerator() == null ? -1 : figure.numerator(),
                                figure.denominator() == null ? sum.denominator() : figure.denominator()))
                        .as("%s %s on %s", definition.id(), definition.category(), asAt.day())
                        .isEqualTo(List.of(sum.numerator(), sum.denominator()));
            }
        }
    }
}

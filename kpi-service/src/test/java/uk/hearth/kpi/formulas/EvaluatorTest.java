package uk.hearth.kpi.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.statistics.Unit;

/** Each formula on figures worked by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluatorTest {

    private final FigureTable figures = new FigureTable();
    private Derivations derivations = Derivations.NONE;

    @Test
    void a_difference_can_be_below_nothing() {
        define("NET", Unit.COUNT, new Difference("START", "CEASE"));
        count("START", "2018-04", "12");
        count("CEASE", "2018-04", "15");
        assertThat(at("NET", "2018-04").value()).isEqualTo("-3");
    }

    @Test
    void a_ratio_keeps_its_numerator_and_denominator() {
        define("SHARE", Unit.PERCENT, new Ratio("GIRLS", "ALL"));
        count("GIRLS", "2018-04", "57");
        count("ALL", "2018-04", "76");
        var share = at("SHARE", "2018-04");
        assertThat(share.value()).isEqualTo("75"); // 57 / 76 = 0.75
        assertThat(share.numerator()).isEqualTo("57");
        assertThat(share.denominator()).isEqualTo("76");
    }

    @Test
    void nothing_out_of_nothing_is_not_applicable() {
        define("SHARE", Unit.PERCENT, new Ratio("GIRLS", "ALL"));
        count("GIRLS", "2018-04", "0");
        count("ALL", "2018-04", "0");
        assertThat(at("SHARE", "2018-04").absence()).isEqualTo(Absence.NOT_APPLICABLE);
        assertThat(at("SHARE", "2018-04").reason()).isEqualTo("The denominator is 0");
    }

    @Test
    void a_rate_takes_the_latest_population_that_is_not_of_the_future() {
        define("RATE", Unit.RATE_PER_10K, new RatePer10k("CLA", "CHILDREN"));
        count("CLA", "2018-04", "485");
        count("CLA", "2019-01", "489");
        count("CHILDREN", "CY2017", "68000");
        count("CHILDREN", "CY2018", "70000");
        assertThat(at("RATE", "2018-04").value()).isEqualTo("71.3235294118"); // 4,850,000 / 68,000
        assertThat(at("RATE", "2019-01").value()).isEqualTo("69.8571428571"); // 4,890,000 / 70,000
    }

    @Test
    void without_a_population_there_is_no_rate() {
        define("RATE", Unit.RATE_PER_10K, new RatePer10k("CLA", "CHILDREN"));
        count("CLA", "2018-04", "485");
        count("CHILDREN", "CY2018", "70000");
        assertThat(at("RATE", "2018-04").absence()).isEqualTo(Absence.NOT_AVAILABLE);
        assertThat(at("RATE", "2018-04").reason()).isEqualTo("CHILDREN: none by the end of 2018-04");
    }

    @Test
    void twelve_months_are_added_up() {
        define("YEAR", Unit.COUNT, new Rolling12Months("START", Gathering.SUM));
        define("MEAN", Unit.COUNT, new Rolling12Months("START", Gathering.MEAN));
        var month = ReportingPeriod.parse("2018-04");
        for (int i = 1; i <= 13; i++, month = month.next()) {
            count("START", month.code(), String.valueOf(i));
        }
        assertThat(at("YEAR", "2019-03").value()).isEqualTo("78"); // 1 + 2 + ... + 12
        assertThat(at("YEAR", "2019-04").value()).isEqualTo("90"); // 2 + 3 + ... + 13
        assertThat(at("MEAN", "2019-03").value()).isEqualTo("6.5");
        assertThat(at("YEAR", "2019-02").absence()).isEqualTo(Absence.NOT_AVAILABLE);
        assertThat(at("YEAR", "2019-02").reason()).isEqualTo("START 2018-03 is not available");
    }

    @Test
    void the_year_to_date_begins_in_april() {
        define("YTD", Unit.COUNT, new YearToDate("START", Gathering.SUM));
        List.of("2018-03", "2018-04", "2018-05", "2018-06").forEach(month -> count("START", month, "10"));
        assertThat(at("YTD", "2018-04").value()).isEqualTo("10");
        assertThat(at("YTD", "2018-06").value()).isEqualTo("30");
    }

    @Test
    void a_quarter_of_fractions_is_not_the_mean_of_percentages() {
        define("QUARTER", Unit.PERCENT, new QuarterFromMonths("TIMELY", Gathering.FRACTIONS));
        fraction("TIMELY", "2018-04", "1", "2");
        fraction("TIMELY", "2018-05", "9", "10");
        fraction("TIMELY", "2018-06", "0", "0"); // nobody was due
        var quarter = at("QUARTER", "FY2018-Q1");
        assertThat(quarter.value()).isEqualTo("83.3333333333"); // 10 / 12, where the mean would be 70
        assertThat(quarter.numerator()).isEqualTo("10");
        assertThat(quarter.denominator()).isEqualTo("12");
    }

    @Test
    void the_last_month_stands_for_the_quarter_and_the_year() {
        define("QUARTER", Unit.COUNT, new QuarterFromMonths("CLA", Gathering.LAST));
        define("YEAR", Unit.COUNT, new YearFromMonths("CLA", Gathering.LAST));
        count("CLA", "2018-06", "487");
        count("CLA", "2019-03", "490");
        assertThat(at("QUARTER", "FY2018-Q1").value()).isEqualTo("487");
        assertThat(at("YEAR", "FY2018").value()).isEqualTo("490");
        assertThat(at("QUARTER", "2018-06").absence()).isEqualTo(Absence.NOT_APPLICABLE);
    }

    @Test
    void what_is_suppressed_or_provisional_in_part_is_so_as_a_whole() {
        define("BOTH", Unit.COUNT, new Sum(List.of("ONE", "OTHER")));
        figures.put("ONE", period("2018-04"), Quantity.missing(Absence.NOT_AVAILABLE, ""));
        figures.put("OTHER", period("2018-04"), Quantity.missing(Absence.SUPPRESSED, ""));
        count("ONE", "2018-05", "1");
        figures.put("OTHER", period("2018-05"), Quantity.of(BigDecimal.ONE, true));
        assertThat(at("BOTH", "2018-04").absence()).isEqualTo(Absence.SUPPRESSED);
        assertThat(at("BOTH", "2018-04").reason()).isEqualTo("OTHER 2018-04 is suppressed");
        assertThat(at("BOTH", "2018-05").value()).isEqualTo("2");
        assertThat(at("BOTH", "2018-05").provisional()).isTrue();
    }

    @Test
    void each_period_is_worked_out_by_the_version_in_force() {
        define("TOTAL", Unit.COUNT, new Sum(List.of("ONE", "OTHER")));
        derivations = derivations.with(
                "TOTAL", LocalDate.of(2018, 5, 1), new Derivation(Unit.COUNT, new Difference("ONE", "OTHER")));
        for (var month : List.of("2018-04", "2018-05")) {
            count("ONE", month, "5");
            count("OTHER", month, "3");
        }
        assertThat(at("TOTAL", "2018-04").value()).isEqualTo("8");
        assertThat(at("TOTAL", "2018-05").value()).isEqualTo("2");
    }

    private void define(String code, Unit unit, Formula formula) {
        derivations = derivations.with(code, LocalDate.MIN, new Derivation(unit, formula));
    }

    private void count(String code, String period, String value) {
        figures.put(code, period(period), Quantity.of(new BigDecimal(value), false));
    }

    private void fraction(String code, String period, String numerator, String denominator) {
        figures.put(
                code,
                period(period),
                Quantity.fraction(Unit.PERCENT, new BigDecimal(numerator), new BigDecimal(denominator), false));
    }

    private Quantity at(String code, String period) {
        return new Evaluator(derivations, figures).at(code, period(period));
    }

    private static ReportingPeriod period(String code) {
        return ReportingPeriod.parse(code);
    }
}

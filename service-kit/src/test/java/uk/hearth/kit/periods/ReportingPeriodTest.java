package uk.hearth.kit.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01, month, 2019-01-01, 2019-01-31, January 2019",
        "2020-02, month, 2020-02-01, 2020-02-29, February 2020",
        "2019-02, month, 2019-02-01, 2019-02-28, February 2019",
        "FY2018-Q1, quarter, 2018-04-01, 2018-06-30, Quarter 1 2018/19",
        "FY2018-Q4, quarter, 2019-01-01, 2019-03-31, Quarter 4 2018/19",
        "FY2018, financial_year, 2018-04-01, 2019-03-31, 2018/19",
        "FY1999, financial_year, 1999-04-01, 2000-03-31, 1999/00",
        "AY2017, academic_year, 2017-09-01, 2018-08-31, Academic year 2017/18",
        "CY2017, calendar_year, 2017-01-01, 2017-12-31, 2017",
        "2018-04..2018-12, range, 2018-04-01, 2018-12-31, April to December 2018",
        "2018-11..2019-01, range, 2018-11-01, 2019-01-31, November 2018 to January 2019",
    })
    void a_period_has_a_first_and_a_last_day_and_a_name(
            String code, String kind, LocalDate first, LocalDate last, String label) {
        var period = ReportingPeriod.parse(code);
        assertThat(period.kind().wireName()).isEqualTo(kind);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2019",
                "2019-1",
                "2019-00",
                "2019-13",
                "2019-01 ",
                "fy2018",
                "FY18",
                "FY2018-Q0",
                "FY2018-Q5",
                "AY2017-Q1",
                "2018-04..",
                "2018-04...2018-12",
                "2018-04..FY2018",
                "٢٠١٩-٠١",
                "<script>"
            })
    void anything_else_is_refused_with_the_notations_understood_and_not_repeated(String text) {
        assertThatThrownBy(() -> ReportingPeriod.fromString(text))
                .isInstanceOf(IllegalArgumentException.class)
                .isInstanceOf(InvalidPeriod.class)
                .hasMessageContaining("FY2018-Q4")
                .hasMessageNotContaining("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12", "2201-01", "FY1899", "FY2200", "AY2200", "CY2201", "FY2200-Q4", "0000-01"})
    void a_period_outside_1900_to_2200_is_refused(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text))
                .isInstanceOf(InvalidPeriod.class)
                .hasMessage("A period lies in the years 1900 to 2200");
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> ReportingPeriod.parse("2018-12..2018-04"))
                .isInstanceOf(InvalidPeriod.class)
                .hasMessage("A range of months starts before it ends");
    }

    @Test
    void a_range_of_one_month_is_that_month() {
        assertThat(ReportingPeriod.parse("2018-04..2018-04")).isEqualTo(period("2018-04"));
    }

    @Test
    void a_range_of_a_whole_year_is_not_the_year() {
        assertThat(period("2018-04..2019-03")).isNotEqualTo(period("FY2018"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12, 2019-01",
        "FY2018-Q3, FY2018-Q4",
        "FY2018-Q4, FY2019-Q1",
        "FY2018, FY2019",
        "AY2017, AY2018",
        "CY2017, CY2018",
        "2018-04..2018-12, 2019-01..2019-09",
    })
    void each_period_is_followed_by_the_next(String one, String two) {
        assertThat(period(one).next()).isEqualTo(period(two));
        assertThat(period(two).previous()).isEqualTo(period(one));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2020-02-29, 2020-02",
        "QUARTER, 2019-03-31, FY2018-Q4",
        "QUARTER, 2019-04-01, FY2019-Q1",
        "FINANCIAL_YEAR, 2019-03-31, FY2018",
        "FINANCIAL_YEAR, 2019-04-01, FY2019",
        "ACADEMIC_YEAR, 2018-08-31, AY2017",
        "ACADEMIC_YEAR, 2018-09-01, AY2018",
        "CALENDAR_YEAR, 2017-12-31, CY2017",
    })
    void a_day_lies_in_one_period_of_each_kind(PeriodKind kind, LocalDate day, String code) {
        assertThat(ReportingPeriod.containing(kind, day)).isEqualTo(period(code));
    }

    @Test
    void a_range_is_not_named_by_a_day_in_it() {
        assertThatThrownBy(() -> ReportingPeriod.containing(PeriodKind.RANGE, LocalDate.of(2019, 1, 1)))
                .isInstanceOf(InvalidPeriod.class);
    }

    @Test
    void the_last_four_quarters_end_with_this_one() {
        assertThat(period("FY2019-Q2").lastN(4))
                .containsExactly(period("FY2018-Q3"), period("FY2018-Q4"), period("FY2019-Q1"), period("FY2019-Q2"));
        assertThat(period("2019-01").minus(13)).isEqualTo(period("2017-12"));
        assertThatThrownBy(() -> period("2019-01").lastN(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_stand_in_the_order_they_end_and_the_shorter_first() {
        var inOrder = Stream.of("2019-02", "2019-03", "FY2018-Q4", "2019-01..2019-03", "FY2018", "2019-04")
                .map(ReportingPeriod::parse)
                .toList();
        assertThat(inOrder.stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void a_period_travels_in_json_as_its_code() throws Exception {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(List.of(period("FY2018-Q4")))).isEqualTo("[\"FY2018-Q4\"]");
        assertThat(json.writeValueAsString(Map.of(period("2019-01"), PeriodKind.FINANCIAL_YEAR)))
                .isEqualTo("{\"2019-01\":\"financial_year\"}");
        assertThat(json.readValue("\"2019-01\"", ReportingPeriod.class)).isEqualTo(period("2019-01"));
        assertThat(json.readValue("\"quarter\"", PeriodKind.class)).isEqualTo(PeriodKind.QUARTER);
        assertThatThrownBy(() -> json.readValue("\"week\"", PeriodKind.class))
                .hasRootCauseInstanceOf(InvalidPeriod.class);
    }

    private static ReportingPeriod period(String code) {
        return ReportingPeriod.parse(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01", "FY2018-Q4", "FY2018", "CY2018"})
    void the_periods_of_a_report_are_spread_over_a_table(String last) {
        var places = ReportingPeriod.parse(last).lastN(24).stream()
                .map(period -> (period.hashCode() ^ period.hashCode() >>> 16) & 63)
                .distinct();

        assertThat(places).hasSizeGreaterThanOrEqualTo(16);
    }
}

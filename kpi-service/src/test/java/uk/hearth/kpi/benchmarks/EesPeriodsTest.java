package uk.hearth.kpi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EesPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2023,Calendar year,CY2023",
        "202324,Financial year,FY2023",
        "202324,Academic year,AY2023",
        "199900,Financial year,FY1999",
        // a reporting year of one number is the one in which it ends: 2024 ended on 31 March 2024
        "2024,Reporting year,FY2023",
        "202324,Reporting year,FY2023",
        // January to March 2023 is the last quarter of 2022/23
        "2023,Calendar year Q1,FY2022-Q4",
        "202324,Financial year Q4,FY2023-Q4",
        "2023,March,2023-03"
    })
    void a_period_is_read_with_its_identifier(String timePeriod, String identifier, String code) {
        assertThat(EesPeriods.read(timePeriod, identifier, PeriodKind.FINANCIAL_YEAR))
                .map(ReportingPeriod::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2023,Financial year",
        "202325,Financial year",
        "202324,Calendar year",
        "2023,Week 12",
        "202324,Tax year",
        "c,Calendar year"
    })
    void what_does_not_fit_is_no_period(String timePeriod, String identifier) {
        assertThat(EesPeriods.read(timePeriod, identifier, PeriodKind.FINANCIAL_YEAR))
                .isEmpty();
    }
}

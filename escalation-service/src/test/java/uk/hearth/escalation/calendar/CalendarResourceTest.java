package uk.hearth.escalation.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.testing.Tokens;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarResourceTest {

    // www.gov.uk/bank-holidays, England and Wales, 2026: Friday 25 and, for Saturday 26, Monday 28 December.
    @Test
    void working_days_leave_out_weekends_and_bank_holidays() {
        workingDays("2026-12-23", "2026-12-30")
                .statusCode(200)
                .body("workingDays", contains("2026-12-23", "2026-12-24", "2026-12-29", "2026-12-30"))
                .body("count", equalTo(4))
                .body("elapsed", equalTo(3));
    }

    @Test
    void one_day_is_a_span() {
        workingDays("2026-12-25", "2026-12-25").statusCode(200).body("count", equalTo(0));
    }

    // www.gov.uk/bank-holidays, England and Wales
    @Test
    void the_bank_holidays_of_2026_are_listed_by_name() {
        get("/api/v1/bank-holidays?year=2026")
                .statusCode(200)
                .body(
                        "items.date",
                        contains(
                                "2026-01-01",
                                "2026-04-03",
                                "2026-04-06",
                                "2026-05-04",
                                "2026-05-25",
                                "2026-08-31",
                                "2026-12-25",
                                "2026-12-28"))
                .body("items[1].name", equalTo("Good Friday"))
                .body("items[7].name", equalTo("Boxing Day (substitute day)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-02-01, to, ends-before-it-begins",
        "1977-12-31, 1978-01-03, from, unknown-calendar-year",
        "2100-12-01, 2101-01-01, to, unknown-calendar-year",
        "2020-01-01, 2030-01-01, to, span-too-long",
        "2026-01-01, +999999999-12-31, to, year-out-of-range",
    })
    void a_span_that_cannot_be_counted_is_refused_with_the_reason(String from, String to, String column, String code) {
        workingDays(from, to)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].column", equalTo(column))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void ten_years_to_the_day_are_counted() {
        // 3,653 days, 2,609 of them weekdays, less the weekday bank holidays: 8 a year, one more in 2022 (twice) and
        // 2023
        workingDays("2020-01-01", "2029-12-31").statusCode(200).body("count", equalTo(2609 - 80 - 3));
    }

    @ParameterizedTest
    @CsvSource({"1977", "2101"})
    void a_year_that_is_not_known_is_never_guessed(int year) {
        get("/api/v1/bank-holidays?year=" + year)
                .statusCode(400)
                .body("errors[0].message", equalTo("Bank holidays are known for the years 1978 to 2100 only"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/working-days?from=2026-01-01",
        "/api/v1/working-days?from=tomorrow&to=2026-01-01",
        "/api/v1/bank-holidays",
        "/api/v1/bank-holidays?year=MMXXVI",
    })
    void a_missing_or_unreadable_parameter_is_refused(String path) {
        get(path).statusCode(400).body("type", equalTo("/problems/invalid-input"));
    }

    private static ValidatableResponse workingDays(String from, String to) {
        return get("/api/v1/working-days", "from", from, "to", to);
    }

    private static ValidatableResponse get(String path, String... query) {
        var request = given().auth().oauth2(Tokens.of("viewer", "E09000023"));
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get(path).then();
    }
}

package uk.hearth.placement.generator;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.PostcodeDirectory.Place;
import uk.hearth.placement.layout.Surroundings;
import uk.hearth.placement.layout.Words;
import uk.hearth.placement.postcodes.PostcodeDirectory;
import uk.hearth.placement.reading.ReadingLimits;
import uk.hearth.placement.reading.ReturnPart;
import uk.hearth.placement.reading.ReturnReading;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Checking;
import uk.hearth.placement.rules.Outcome;
import uk.hearth.placement.rules.Outcome.Status;

/** Generated returns held against the rules of the return themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedReturnsTest {

    /** As the list of rules states it, it is broken by every child who has moved and is still looked after. */
    private static final String NOBODY_CAN_KEEP_IT = "SW12STG2";

    /** Asks about the end of the year: until it has come, who turns 18 before it is rightly still looked after. */
    private static final String OF_THE_END_OF_THE_YEAR = "359";

    private static final int YEAR = 2027;
    private static final int EACH = 2;
    private static final Settings RIVERSIDE = Riverside.settings(1, 1200);
    private static final PostcodeDirectory DIRECTORY = PostcodeDirectory.shipped();
    private static final byte[] LAST_YEAR = Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(YEAR - 1));
    private static final Map<String, Outcome> CLEAN =
            check(YEAR, Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(YEAR)), LAST_YEAR);

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void a_return_without_errors_breaks_no_rule(int year) {
        var outcomes = check(
                year,
                Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(year)),
                Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(year - 1)));
        assertThat(outcomes).isNotEmpty();
        assertThat(broken(outcomes)).isEmpty();
    }

    @Test
    void a_monthly_return_without_errors_breaks_no_rule_either() {
        var before = Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(2025));
        for (var month : List.of(YearMonth.of(2025, 4), YearMonth.of(2025, 9), YearMonth.of(2026, 1))) {
            var outcomes = check(2026, Riverside.zip(RIVERSIDE, ReturnPeriod.upTo(month)), before);
            assertThat(broken(outcomes).keySet()).as("%s", month).isSubsetOf(List.of(OF_THE_END_OF_THE_YEAR));
        }
    }

    static Stream<String> rules() {
        return Faults.rules().stream().filter(CLEAN::containsKey);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void so_many_errors_of_a_rule_are_so_many_findings(String rule) {
        var spoiled = Riverside.zip(RIVERSIDE.withErrors(Map.of(rule, EACH)), ReturnPeriod.ofYear(YEAR));
        var outcome = Objects.requireNonNull(check(YEAR, spoiled, LAST_YEAR).get(rule));
        assertThat(outcome.status()).isEqualTo(Status.RAN);
        assertThat(outcome.findings()).hasSize(EACH);
    }

    private static Map<String, Integer> broken(Map<String, Outcome> outcomes) {
        var broken = new TreeMap<String, Integer>();
        outcomes.forEach((rule, outcome) -> {
            assertThat(outcome.status()).as(rule).isNotEqualTo(Status.FAILED);
            if (!outcome.findings().isEmpty() && !rule.equals(NOBODY_CAN_KEEP_IT)) {
                broken.put(rule, outcome.findings().size());
            }
        });
        return broken;
    }

    private static Map<String, Outcome> check(int year, byte[] now, byte[] before) {
        var words = new Words();
        var collection = CollectionYear.of(year);
        var tables = new ArrayList<CaseTable>(ReturnReading.read(
                List.of(new ReturnPart(now)), Riverside.CODE, collection, words, ReadingLimits.USUAL));
        tables.addAll(ReturnReading.readLastYear(
                List.of(new ReturnPart(before)), Riverside.CODE, collection.before(), words, ReadingLimits.USUAL));
        var surroundings = new Surroundings(Riverside.GEOGRAPHY, CheckedReturnsTest::place, null);
        var data = CaseData.of(collection, tables, words, surroundings);
        return Checking.check(data, RuleBook.inForce(collection)).stream()
                .collect(toMap(outcome -> outcome.rule().code(), outcome -> outcome));
    }

    private static @org.jspecify.annotations.Nullable Place place(String postcode) {
        int place = DIRECTORY.locate(postcode);
        if (place == PostcodeDirectory.UNKNOWN) {
            return null;
        }
        return DIRECTORY.isMapped(place)
                ? new Place(DIRECTORY.upperTier(place), DIRECTORY.easting(place), DIRECTORY.northing(place))
                : new Place(DIRECTORY.upperTier(place), null, null);
    }
}

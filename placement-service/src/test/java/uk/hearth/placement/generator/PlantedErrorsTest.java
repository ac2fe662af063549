package uk.hearth.placement.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.hearth.placement.generator.ReturnGenerator.Lives;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.reading.ReturnPart;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Outcome.Status;
import uk.hearth.placement.rules.Rule;

/** Errors that were asked for, found again by the rules that they break. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedErrorsTest {

    private static final int YEAR = 2027;
    private static final int EACH = 2;
    private static final Settings RIVERSIDE = Riverside.settings(1, 1200);
    private static final Settings MANY = Riverside.settings(1, 4000);
    private static final ReturnPeriod THIS_YEAR = ReturnPeriod.ofYear(YEAR);
    private static final Lives LIVES = Riverside.lives(RIVERSIDE, THIS_YEAR);
    private static final List<ReturnPart> LAST_YEAR = Riverside.files(RIVERSIDE, ReturnPeriod.ofYear(YEAR - 1));
    private static final List<ReturnPart> MANY_LAST_YEAR = Riverside.files(MANY, ReturnPeriod.ofYear(YEAR - 1));

    /** What came of each rule: a return is made for each, so that one error cannot hide behind another. */
    private static final Map<String, Future<Found>> FOUND = new HashMap<>();

    /** So many children by a rule. */
    private record Found(Status status, int children) {}

    static Collection<String> rules() {
        return Faults.rules();
    }

    /** As many at a time as there are processors; each rule's own test takes what came of it. */
    @BeforeAll
    static void check() {
        var processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        rules().forEach(rule -> FOUND.put(rule, processors.submit(() -> found(rule))));
        processors.shutdown();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void so_many_errors_of_a_rule_are_so_many_children_found(String rule) throws Exception {
        var found = Objects.requireNonNull(FOUND.get(rule)).get();
        assertThat(found).isEqualTo(new Found(Status.RAN, EACH));
    }

    /** A few errors suit hardly anyone, as that of a child away on 31 March: then of the larger council. */
    private static Found found(String rule) {
        var errors = Map.of(rule, EACH);
        var before = LAST_YEAR;
        var spoiled = Riverside.planted(new ReturnGenerator(RIVERSIDE.withErrors(errors), LIVES), THIS_YEAR);
        if (!spoiled.errors().equals(errors)) {
            before = MANY_LAST_YEAR;
            spoiled = Riverside.planted(new ReturnGenerator(MANY.withErrors(errors)), THIS_YEAR);
        }
        var outcomes =
                Checked.check(YEAR, spoiled.files(), before, one -> one.code().equals(rule));
        assertThat(outcomes).containsKey(rule);
        var outcome = Objects.requireNonNull(outcomes.get(rule));
        return new Found(outcome.status(), Checked.children(outcome).size());
    }

    @Test
    void every_rule_that_is_in_force_can_be_broken_or_has_a_reason_why_not() {
        var inForce = IntStream.rangeClosed(ReturnPeriod.FIRST_YEAR, ReturnPeriod.LAST_YEAR)
                .mapToObj(CollectionYear::of)
                .flatMap(year -> RuleBook.inForce(year).stream())
                .map(Rule::code)
                .collect(Collectors.toCollection(TreeSet::new));
        var known = new TreeSet<>(Faults.rules());
        known.addAll(OutOfReach.REASONS.keySet());
        assertThat(known).isEqualTo(inForce);
        assertThat(Faults.rules()).doesNotContainAnyElementsOf(OutOfReach.REASONS.keySet());
    }

    @Test
    void an_error_that_cannot_be_put_in_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Wanted.of("--out=returns", "--years=2026", "--errors=1008:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1008")
                .hasMessageContaining("Ofsted's list");
    }

    @Test
    void one_return_can_have_an_error_of_every_rule() {
        var spoiled = Riverside.files(withOneOfEach(), THIS_YEAR);
        var unbroken = Faults.rules();
        Checked.check(YEAR, spoiled, MANY_LAST_YEAR, rule -> true).forEach((rule, outcome) -> {
            if (!outcome.findings().isEmpty()) {
                unbroken.remove(rule);
            }
        });
        assertThat(unbroken).isEmpty();
    }

    @Test
    void a_monthly_return_too_but_for_what_is_of_the_whole_year() throws IOException {
        var planted = new ReturnGenerator(withOneOfEach())
                .write(ReturnPeriod.upTo(YearMonth.of(2026, 11)), table -> OutputStream.nullOutputStream());
        assertThat(planted.keySet()).isEqualTo(Faults.rules());
        assertThat(planted).doesNotContainValue(0);
    }

    private static Settings withOneOfEach() {
        return MANY.withErrors(Faults.rules().stream().collect(Collectors.toMap(rule -> rule, rule -> 1)));
    }
}

package uk.hearth.placement.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.rules.Rule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleBookTest {

    private static final List<Example> EXAMPLES = examples();

    @TestFactory
    Stream<DynamicTest> every_example_holds() {
        return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.toString(), example::holds));
    }

    @Test
    void every_rule_in_force_has_a_row_that_it_flags_and_a_near_miss() {
        var lacking = new TreeMap<String, String>();
        for (var rule : RuleList.all()) {
            var own = EXAMPLES.stream()
                    .filter(example -> example.code().equals(rule.code()))
                    .toList();
            if (own.stream().noneMatch(example -> example.flags() && hasMark(example))) {
                lacking.put(rule.code(), "has no example that it flags");
            } else if (own.stream().noneMatch(example -> !example.flags() && !hasMark(example))) {
                lacking.put(rule.code(), "has no near miss");
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void the_book_has_every_rule_of_the_list_and_no_other() {
        var listed = RuleList.all().stream().map(RuleList::code).toList();
        assertThat(RuleBook.all().stream().map(Rule::code).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void every_rule_reads_and_marks_what_the_list_says_in_the_family_of_the_list() {
        var listed =
                RuleList.all().stream().collect(toMap(RuleList::code, rule -> rule.family() + ": " + rule.shape()));
        for (var family : Family.values()) {
            for (var rule : family.rules()) {
                assertThat(family.title() + ": " + RuleList.shape(rule))
                        .as(rule.code())
                        .isEqualTo(listed.get(rule.code()));
            }
        }
    }

    @Test
    void no_year_has_two_forms_of_a_rule() {
        IntStream.rangeClosed(CollectionYear.FIRST, CollectionYear.LAST).forEach(year -> {
            var byCode = RuleBook.inForce(CollectionYear.of(year)).stream().collect(groupingBy(Rule::code));
            assertThat(byCode.values()).as("in " + year).allMatch(forms -> forms.size() == 1);
        });
    }

    @Test
    void every_rule_says_what_is_wrong_and_how_to_mend_it() {
        assertThat(RuleBook.all()).allSatisfy(rule -> {
            assertThat(rule.message()).as(rule.code()).endsWith(".").hasSizeGreaterThan(15);
            assertThat(rule.remedy()).as(rule.code()).endsWith(".").hasSizeGreaterThan(10);
        });
    }

    private static boolean hasMark(Example example) {
        return example.tables().stream().anyMatch(ExampleTable::hasMark);
    }

    /** Of every class whose name ends in Examples: its list EXAMPLES. */
    private static List<Example> examples() {
        return new ClassFileImporter()
                .importPackages(RuleBookTest.class.getPackageName()).stream()
                        .filter(type -> type.getSimpleName().endsWith("Examples"))
                        .filter(type -> type.tryGetField("EXAMPLES").isPresent())
                        .map(JavaClass::reflect)
                        .flatMap(type -> listed(type).stream())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Example> listed(Class<?> type) {
        try {
            var field = type.getDeclaredField("EXAMPLES");
            field.setAccessible(true);
            return (List<Example>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

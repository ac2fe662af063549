package uk.hearth.kit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.hearth.circle.one.First;
import uk.hearth.circle.two.Second;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {

    private static final JavaClasses BAD = new ClassFileImporter()
            .importClasses(
                    BadHelper.class,
                    BadHelper.PublicEntity.class,
                    BadHelper.FakeResource.class,
                    BadHelper.Service.class);

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_can_be_broken(String name) throws ReflectiveOperationException {
        var broken = rule(name).evaluate(name.contains("circles") ? circle() : BAD);
        assertThat(broken.hasViolation()).isTrue();
    }

    @Test
    void a_domain_word_in_the_kit_is_noticed() {
        var named = new ClassFileImporter().importClasses(Scorecard.class);
        assertThat(KitRules.the_kit_knows_no_domain_word.evaluate(named).hasViolation())
                .isTrue();
    }

    static Stream<String> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType().equals(ArchRule.class))
                .map(Field::getName);
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) HouseRules.class.getDeclaredField(name).get(null);
    }

    private static JavaClasses circle() {
        return new ClassFileImporter().importClasses(First.class, Second.class);
    }

    private record Scorecard() {}
}

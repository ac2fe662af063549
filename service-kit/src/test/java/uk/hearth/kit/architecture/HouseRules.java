package uk.hearth.kit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.LocalDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds in every module. Where a module has nothing that a rule is about, the rule holds. */
public final class HouseRules {

    @ArchTest
    static final ArchRule features_do_not_go_in_circles =
            slices().matching("uk.hearth.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_has_an_address_is_named_resource = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_is_named_resource_has_an_address = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Path.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_resources_answer_requests = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .or()
            .areAnnotatedWith(Path.class)
            .should()
            .beDeclaredInClassesThat(annotatedWith(Path.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(Operations.SAY_WHO_MAY_CALL_THEM)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_operation_says_what_it_produces = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(Operations.SAY_WHAT_THEY_PRODUCE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_stay_in_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_know_nothing_of_http = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..", "org.eclipse.microprofile.openapi..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class))
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_local_date_time_stands_for_a_moment =
            noFields().should().haveRawType(LocalDateTime.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactions_begin_in_resources = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(simpleNameEndingWith("Resource"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_class_is_transactional_as_a_whole =
            noClasses().should().beAnnotatedWith(Transactional.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should()
            .notBeAnnotatedWith(Inject.class)
            .andShould()
            .notBeAnnotatedWith(ConfigProperty.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_time_comes_from_a_clock = noClasses().should(Time.BE_ASKED_WITHOUT_A_CLOCK);

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for = noClasses()
            .should()
            .haveNameMatching(
                    ".*(Util|Utils|Common|Helper|Impl|Manager|Dto|DTO|(?<!Problem)Mapper|(?<!Problem)Mappers)")
            .orShould()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..impl..", "..manager..", "..dto..", "..mapper..")
            .because("a class that has no better name has no job; ProblemMappers is what Quarkus calls such methods");

    private HouseRules() {}
}

package uk.hearth.dashboard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "uk.hearth.dashboard", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_do_not_go_in_circles =
            slices().matching("uk.hearth.dashboard.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule of_the_kit_only_charts_and_words_are_used = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("uk.hearth.kit..")
                    .and(not(resideInAnyPackage("uk.hearth.kit.charts", "uk.hearth.kit.words"))));
}

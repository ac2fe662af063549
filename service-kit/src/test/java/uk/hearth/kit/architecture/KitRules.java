package uk.hearth.kit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in the kit only. */
final class KitRules {

    @ArchTest
    static final ArchRule the_kit_knows_no_domain_word = noClasses()
            .should()
            .haveNameMatching(
                    "(?i)uk\\.hearth\\.kit\\..*(indicator|escalation|placement|child|scorecard|measurement|benchmark).*");

    private KitRules() {}
}

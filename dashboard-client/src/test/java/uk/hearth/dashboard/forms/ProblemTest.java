package uk.hearth.dashboard.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTest {

    @Test
    void whoever_fills_in_a_form_is_told_nothing_of_json_and_schemas() {
        var fault = new Problem.Fault(
                "assumptions.prices[0].weekly",
                "unreadable",
                "The JSON is malformed, or a field is unknown or of the wrong type",
                "Compare the body with the operation's schema in the API document");

        assertThat(Problem.words(fault)).isEqualTo("This is not the number, the day or the choice that is asked for.");
    }

    @Test
    void what_a_service_says_of_a_rule_is_told_as_it_is() {
        var fault = new Problem.Fault("closes", "dates-out-of-order", "It closes before it opens", "Put closes later");

        assertThat(Problem.words(fault)).isEqualTo("It closes before it opens. Put closes later.");
    }
}

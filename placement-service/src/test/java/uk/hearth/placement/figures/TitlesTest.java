package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TitlesTest {

    @Test
    void no_title_has_a_code_that_only_the_return_knows() {
        assertThat(DefinitionsResource.all())
                .extracting(DefinitionView::title)
                .hasSizeGreaterThan(100)
                .allSatisfy(title -> assertThat(title).doesNotContainPattern("[A-Z]{4,}|_|: $|\\bN\\d"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    D5 | CARPL        | Moves in the month: the care plan
                    D5 | not_given    | Moves in the month: no reason was given
                    W3 | OTHERS       | Changes of social worker: another reason
                    W3 | LEFTRL       | Changes of social worker: the one before left
                    V9 | N1           | Category of need: abuse or neglect
                    V9 | under_1      | Age: under 1
                    D1 | childrens_home | Placement: children’s home
                    """)
    void a_part_is_named_in_words(String indicator, String category, String title) {
        assertThat(titles(indicator, category)).contains(title);
    }

    private static List<String> titles(String indicator, String category) {
        return DefinitionsResource.all().stream()
                .filter(each -> each.indicator().equals(indicator) && Objects.equals(each.category(), category))
                .map(DefinitionView::title)
                .toList();
    }
}

package uk.hearth.kit.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered to those who take anything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonUnlessAskedOtherwiseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                          | application/json, */*;q=0.1
                    text/html,*/*;q=0.8          | text/html,application/json;q=0.8, */*;q=0.1
                    text/csv                     | text/csv
                    application/json, */*;q=0.5  | application/json, */*;q=0.5
                    """)
    void json_comes_before_anything(String accepted, String preferred) {
        assertThat(JsonUnlessAskedOtherwise.preferring(accepted)).isEqualTo(preferred);
    }
}

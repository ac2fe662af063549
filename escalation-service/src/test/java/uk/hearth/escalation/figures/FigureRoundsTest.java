package uk.hearth.escalation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.HearthApi;
import uk.hearth.escalation.testing.Steps;
import uk.hearth.kit.testing.ServiceDatabase;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureRoundsTest {

    private static final String COUNCIL = "E06000021";

    @Inject
    FigureRounds rounds;

    @Test
    void a_month_is_told_when_its_figures_changed_and_not_otherwise() throws SQLException {
        Steps.prepare(COUNCIL);
        var analyst = HearthApi.as("analyst", COUNCIL);
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14"));
        rounds.tell();
        assertThat(told()).hasSize(1);
        // two raised in September, both formal, both closed; of two stage clocks one was in time; 5 and 9 days
        assertThat(told().get(0))
                .contains(item("ESC-RAISED", "\"value\":2"))
                .contains(item("ESC-INFORMAL", "\"value\":0"))
                .contains(item("ESC-FORMAL", "\"value\":2"))
                .contains(item("ESC-CLOSED", "\"value\":2"))
                .contains(item("ESC-STAGE-TIME", "\"numerator\":1,\"denominator\":2"))
                .contains(item("ESC-TOTAL-TIME", "\"numerator\":2,\"denominator\":2"))
                .contains(item("ESC-TOTAL-DAYS", "\"value\":7"));

        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14"));
        rounds.tell();
        assertThat(told()).hasSize(1);

        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-08"));
        rounds.tell();
        rounds.tell();
        assertThat(told()).hasSize(2);
        assertThat(told().get(1)).contains(item("ESC-STAGE-TIME", "\"numerator\":2,\"denominator\":2"));
    }

    private static String item(String indicator, String figure) {
        return "\"authority\":\"%s\",\"indicator\":\"%s\",\"period\":\"2026-09\",%s"
                .formatted(COUNCIL, indicator, figure);
    }

    private static List<String> told() throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return ServiceDatabase.texts(
                    connection,
                    "select convert_from(body, 'UTF8') from outbox_message where topic = 'escalation.figures'"
                            + " and authority = '%s' order by id".formatted(COUNCIL));
        }
    }
}

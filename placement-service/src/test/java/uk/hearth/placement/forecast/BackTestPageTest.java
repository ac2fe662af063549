package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That docs/forecast.md shows the back-test of the sample returns as it is: the failing test prints what belongs there. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackTestPageTest {

    private static final Path PAGE = Path.of("../docs/forecast.md");
    private static final List<String> METHODS = List.of("deterministic_steps", "daily_markov", "child_simulation");

    /** The first has a year of returns before it, the last a year after it. */
    private static final List<String> HALF_YEARS =
            List.of("2018-04-01", "2018-10-01", "2019-04-01", "2019-10-01", "2020-03-31", "2020-10-01", "2021-03-31");

    private final String authority = ForecastApi.newAuthority();
    private final ForecastApi analyst = ForecastApi.as("analyst", authority);

    @Test
    void the_page_shows_the_errors_as_they_are() throws IOException {
        ForecastApi.sendSample(authority, 2018, 2019, 2020, 2021, 2022);

        var text = "Twelve months ahead:\n\n" + tables(12, HALF_YEARS) + "\nTwenty-four months ahead:\n\n"
                + tables(24, HALF_YEARS.subList(0, 5));

        assertThat(Files.readString(PAGE))
                .as("docs/forecast.md is to have:%n%s", text)
                .contains(text);
    }

    private String tables(int months, List<String> origins) {
        var question = Map.of("authority", authority, "months", months, "origins", origins, "draws", 1000);
        var answer = analyst.ask("forecasts/back-tests", question).jsonPath();
        return scores(answer) + "\n" + trials(answer, months);
    }

    private static String scores(JsonPath answer) {
        var table = new StringBuilder("""
                | method | trials | mean absolute error, children | per cent | bias, children | by group, children | in the interval, per cent | meant |
                |---|---|---|---|---|---|---|---|
                """);
        List<Map<String, Object>> scores = answer.getList("chosen.scores");
        for (var score : scores) {
            table.append("| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            score.get("method"),
                            score.get("trials"),
                            one(score.get("meanAbsoluteError")),
                            one(score.get("meanAbsolutePercentError")),
                            one(score.get("bias")),
                            one(score.get("meanAbsoluteErrorByGroup")),
                            one(score.get("coverage")),
                            one(score.get("coverageMeant"))));
        }
        return table.toString();
    }

    private static String trials(JsonPath answer, int months) {
        var byDay = new TreeMap<String, Map<String, Map<String, Object>>>();
        List<Map<String, Object>> trials =
                answer.getList("trials.findAll { it.group == null && it.monthsAhead == %d }".formatted(months));
        for (var trial : trials) {
            byDay.computeIfAbsent(String.valueOf(trial.get("from")), none -> new TreeMap<>())
                    .put(String.valueOf(trial.get("method")), trial);
        }
        var table = new StringBuilder("""
                | as of | in care %d months later | deterministic_steps | daily_markov | child_simulation |
                |---|---|---|---|---|
                """.formatted(months));
        byDay.forEach((day, methods) -> {
            table.append("| ")
                    .append(day)
                    .append(" | ")
                    .append(one(methods.values().iterator().next().get("actual")));
            METHODS.forEach(method -> table.append(" | ").append(cell(methods.get(method))));
            table.append(" |\n");
        });
        return table.toString();
    }

    private static String cell(@Nullable Map<String, Object> trial) {
        if (trial == null) {
            return "";
        }
        var figure = one(trial.get("forecast"));
        return trial.get("lower") == null
                ? figure
                : "%s (%s to %s)".formatted(figure, one(trial.get("lower")), one(trial.get("upper")));
    }

    private static String one(@Nullable Object number) {
        return number instanceof Number figure ? String.format(Locale.UK, "%.1f", figure.doubleValue()) : "";
    }
}

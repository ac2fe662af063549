package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;

/** That a name that is sent is nowhere afterwards. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {

    private static final String NAME = "Zebediah";
    /** What the test itself sends with, and logs what it sends. */
    private static final String TEST_CLIENT = "org.apache.http";

    private static final String PUPIL = "Q987654321012";

    private CscApi api;

    @BeforeEach
    void an_authority_that_sends() {
        api = CscApi.sending(Payloads.DELTA);
    }

    @Test
    void names_and_pupil_numbers_are_in_no_table_no_answer_and_no_log() throws SQLException {
        var answers = new ArrayList<String>();
        var logged = logging(() -> {
            var child = CscApi.sampleChild();
            child.withObject("/child_details")
                    .put("first_name", NAME)
                    .put("surname", NAME)
                    .put("unique_pupil_number", PUPIL)
                    .put("preferred_name", NAME);
            answers.add(api.send("[" + child + "]").asString());
            answers.add(api.read("900001", null).asString());
            child.put(NAME, NAME).put("la_child_id", NAME + " " + NAME);
            answers.add(api.send("[" + child + "]").asString());
            answers.add(api.send("[{\"first_name\":\"" + NAME + "\",").asString());
            answers.add(api.send("[{\"la_child_id\":\"C1\",\"child_details\":\"" + NAME + "\"}]")
                    .asString());
            answers.add(api.sendTo("209", "[" + child + "]").asString());
            api.warnings().forEach(warning -> answers.add(warning.toString()));
        });

        assertThat(api.lastBatch()).containsEntry("created", 1);
        assertThat(logged).isNotEmpty();
        assertThat(logged).noneMatch(line -> line.contains(NAME) || line.contains(PUPIL));
        assertThat(answers).noneMatch(answer -> answer.contains(NAME) || answer.contains(PUPIL));
        assertThat(tablesWith("900001")).contains("csc_child", "csc_receipt");
        assertThat(tablesWith(NAME)).isEmpty();
        assertThat(tablesWith(PUPIL)).isEmpty();
    }

    private static List<String> tablesWith(String text) throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            var found = new ArrayList<String>();
            for (var table : ServiceDatabase.texts(connection, """
                    select relname from pg_class
                    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')""")) {
                var rows = ServiceDatabase.texts(
                        connection,
                        "select count(*) from \"%s\" as t where t::text ilike '%%%s%%'".formatted(table, text));
                if (!rows.equals(List.of("0"))) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    /** Everything that is logged meanwhile, however unimportant. */
    private static Queue<String> logging(Runnable meanwhile) {
        var lines = new ConcurrentLinkedQueue<String>();
        var root = Logger.getLogger("");
        var level = root.getLevel();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                if (!logged.getLoggerName().startsWith(TEST_CLIENT)) {
                    lines.add(new SimpleFormatter().format(logged));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try {
            meanwhile.run();
        } finally {
            root.setLevel(level);
            root.removeHandler(handler);
        }
        return lines;
    }
}

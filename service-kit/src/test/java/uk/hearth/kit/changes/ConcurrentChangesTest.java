package uk.hearth.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.changes.ChangeLog.Placed;
import uk.hearth.kit.outbox.OutboxDatabase;

/** Many writers that take their time and change their minds, and a reader that never stops asking. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrentChangesTest {

    private static final List<String> AUTHORITIES = List.of("E09000001", "E09000002", "E09000003", Change.EVERYBODY);
    private static final String MINE = "E09000001,E09000002,E09000003";
    private static final int WRITERS = 12;
    private static final int TRANSACTIONS = 60;

    private final ConcurrentLinkedQueue<String> committed = new ConcurrentLinkedQueue<>();

    @Test
    void the_reader_misses_nothing_repeats_nothing_and_reads_the_same_again() throws Exception {
        try (var database = new OutboxDatabase()) {
            var threads = Executors.newFixedThreadPool(WRITERS);
            try {
                var writers = IntStream.range(0, WRITERS)
                        .mapToObj(writer -> threads.submit(writing(database, writer)))
                        .toList();
                var followed = follow(database, writers);

                assertThat(followed).containsExactlyInAnyOrderElementsOf(committed);
                assertThat(read(database, 0, Integer.MAX_VALUE).stream().map(ConcurrentChangesTest::subject))
                        .containsExactlyElementsOf(followed);
                for (int writer = 0; writer < WRITERS; writer++) {
                    var prefix = "%02d-".formatted(writer);
                    assertThat(followed.stream().filter(subject -> subject.startsWith(prefix)))
                            .isSorted();
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private Callable<Integer> writing(OutboxDatabase database, int writer) {
        var random = new Random(writer);
        return () -> {
            try (var connection = database.as(MINE)) {
                for (int i = 0; i < TRANSACTIONS; i++) {
                    var subjects = new ArrayList<String>();
                    for (int n = 0; n <= random.nextInt(3); n++) {
                        subjects.add("%02d-%03d-%d".formatted(writer, i, n));
                        var authority = AUTHORITIES.get(random.nextInt(AUTHORITIES.size()));
                        ChangeLogTest.tell(connection, authority, subjects.get(n));
                        Thread.sleep(random.nextInt(4));
                    }
                    if (random.nextInt(5) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        committed.addAll(subjects);
                    }
                }
            }
            return TRANSACTIONS;
        };
    }

    /** Polls in small pages until every writer has ended and nothing is left. */
    private static List<String> follow(OutboxDatabase database, List<Future<Integer>> writers) throws Exception {
        var followed = new ArrayList<String>();
        long place = 0;
        while (true) {
            var ended = writers.stream().allMatch(Future::isDone);
            var page = read(database, place, 7);
            page.stream().map(ConcurrentChangesTest::subject).forEach(followed::add);
            if (!page.isEmpty()) {
                place = page.get(page.size() - 1).position();
            } else if (ended) {
                for (var writer : writers) {
                    writer.get();
                }
                return followed;
            }
        }
    }

    private static List<Placed> read(OutboxDatabase database, long after, int limit) throws SQLException {
        try (var reader = database.as(MINE)) {
            return new ChangeLog(reader, ChangeLogTest.JSON).after(AUTHORITIES, after, limit);
        }
    }

    private static String subject(Placed placed) {
        return placed.event().subject();
    }
}

package uk.hearth.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.kit.outbox.OutboxDatabase.message;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxReplicasTest {

    private final HandClock clock = new HandClock();

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void two_deliverers_send_each_of_500_messages_once_and_each_queue_in_order(int authorities) throws Exception {
        try (var database = new OutboxDatabase();
                var receiver = new Receiver()) {
            var sent = leave500(database, authorities);
            var threads = Executors.newFixedThreadPool(2);
            try {
                for (var one : threads.invokeAll(List.of(replica(database, receiver), replica(database, receiver)))) {
                    one.get();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(receiver.keys()).containsExactlyInAnyOrderElementsOf(sent);
            for (int authority = 0; authority < authorities; authority++) {
                String prefix = authority + "-";
                assertThat(receiver.keys().stream().filter(key -> key.startsWith(prefix)))
                        .isSorted();
            }
            if (authorities == 1) {
                assertThat(receiver.mostAtOnce).hasValue(1);
            }
        }
    }

    private List<String> leave500(OutboxDatabase database, int authorities) throws Exception {
        var keys = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            int authority = i % authorities;
            keys.add("%d-%03d".formatted(authority, i));
            database.send(clock, message("E0900000" + authority, keys.get(i)));
        }
        return keys;
    }

    private Callable<Integer> replica(OutboxDatabase database, Receiver receiver) {
        var delivery = new OutboxDelivery(
                database.app(), HttpClient.newHttpClient(), receiver, OutboxSettings.defaults(), clock);
        return () -> {
            int delivered = 0;
            while (delivery.backlog().waiting() > 0) {
                delivered += delivery.deliverDue().delivered();
            }
            return delivered;
        };
    }
}

package uk.hearth.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.hearth.kit.outbox.OutboxDatabase.message;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kit.outbox.Receiver.Arrival;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxDeliveryTest {

    private static final String NORTH = "E09000001";
    private static final String SOUTH = "E09000002";
    private static final OutboxSettings SETTINGS =
            new OutboxSettings(3, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofSeconds(5), 100);

    private static OutboxDatabase database;
    private final HandClock clock = new HandClock();
    private Receiver receiver;

    @BeforeAll
    static void start() throws Exception {
        database = new OutboxDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void open() throws Exception {
        database.asSuperuser("truncate outbox_message");
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void messages_arrive_in_order_with_their_key_their_correlation_and_a_token() throws Exception {
        database.send(clock, message(NORTH, "m1"), message(NORTH, "m2"), message(NORTH, "m3"));
        assertThat(delivery(receiver).deliverDue()).isEqualTo(new DeliveryRound(3, 0, 0));
        assertThat(receiver.keys()).containsExactly("m1", "m2", "m3");
        assertThat(receiver.arrivals.get(0))
                .isEqualTo(
                        new Arrival("m1", "c-m1", "Bearer token-for-figures", "application/json", "{\"key\":\"m1\"}"));
        assertThat(delivery(receiver).deliverDue()).isEqualTo(DeliveryRound.NOTHING);
    }

    @Test
    void after_a_503_a_message_waits_and_those_behind_it_with_it() throws Exception {
        database.send(clock, message(NORTH, "m1"), message(NORTH, "m2"), message(SOUTH, "s1"));
        receiver.willAnswer(503);
        assertThat(delivery(receiver).deliverDue()).isEqualTo(new DeliveryRound(1, 1, 0));
        assertThat(receiver.keys()).containsExactly("m1", "s1");
        assertThat(database.fate("m1")).isEqualTo("waiting 1 http-503");
        assertThat(delivery(receiver).deliverDue().attempts()).isZero();
        clock.forward(Duration.ofSeconds(2));
        assertThat(delivery(receiver).deliverDue()).isEqualTo(new DeliveryRound(2, 0, 0));
        assertThat(receiver.keys()).containsExactly("m1", "s1", "m1", "m2");
        assertThat(database.fate("m1")).isEqualTo("delivered 2 http-503");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422})
    void a_refused_message_is_given_up_for_a_person_to_see_and_the_next_goes_out(int status) throws Exception {
        database.send(clock, message(NORTH, "m1"), message(NORTH, "m2"));
        receiver.willAnswer(status);
        assertThat(delivery(receiver).deliverDue()).isEqualTo(new DeliveryRound(1, 0, 1));
        assertThat(database.fate("m1")).isEqualTo("gave up 1 http-" + status);
        assertThat(delivery(receiver).backlog()).isEqualTo(new OutboxBacklog(0, Duration.ZERO, 1));
    }

    @Test
    void a_message_given_up_goes_out_when_a_person_says_so() throws Exception {
        database.send(clock, message(NORTH, "m1"));
        receiver.willAnswer(400);
        delivery(receiver).deliverDue();
        try (var connection = database.as(NORTH)) {
            var outbox = new Outbox(clock);
            assertThat(outbox.tryAgain(connection, NORTH, "m1")).isTrue();
            assertThat(outbox.tryAgain(connection, NORTH, "m1")).isFalse();
            connection.commit();
        }
        assertThat(delivery(receiver).deliverDue().delivered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 408, 425, 429, 500, 502})
    void an_answer_that_may_pass_is_worth_another_try_until_there_were_enough(int status) throws Exception {
        database.send(clock, message(NORTH, "m1"));
        for (int attempt = 1; attempt <= 3; attempt++) {
            receiver.willAnswer(status);
            delivery(receiver).deliverDue();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(receiver.keys()).containsExactly("m1", "m1", "m1");
        assertThat(database.fate("m1")).isEqualTo("gave up 3 http-" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"600", "Sat, 21 Nov 2026 09:40:00 GMT"})
    void a_receiver_that_asks_for_ten_minutes_gets_them(String retryAfter) throws Exception {
        database.send(clock, message(NORTH, "m1"));
        receiver.willAnswer(429, retryAfter);
        delivery(receiver).deliverDue();
        clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(delivery(receiver).deliverDue().attempts()).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(delivery(receiver).deliverDue().delivered()).isEqualTo(1);
    }

    @Test
    void a_conflict_that_says_when_to_come_back_is_the_same_message_in_progress() throws Exception {
        database.send(clock, message(NORTH, "m1"));
        receiver.willAnswer(409, "1");
        assertThat(delivery(receiver).deliverDue()).isEqualTo(new DeliveryRound(0, 1, 0));
    }

    @Test
    void a_target_where_nobody_answers_is_asked_once_a_round() throws Exception {
        database.send(clock, message(NORTH, "m1"), message(SOUTH, "s1"));
        receiver.close();
        assertThat(delivery(receiver).deliverDue()).isEqualTo(new DeliveryRound(0, 1, 0));
        assertThat(database.fate("m1")).isEqualTo("waiting 1 unreachable");
        assertThat(database.fate("s1")).isEqualTo("waiting 0");
    }

    @Test
    void a_token_that_cannot_be_had_is_worth_another_try() throws Exception {
        database.send(clock, message(NORTH, "m1"));
        delivery(new Destination() {
                    @Override
                    public URI uri(String target) {
                        return receiver.uri(target);
                    }

                    @Override
                    public String bearerToken(String target) {
                        throw new IllegalStateException("no token");
                    }
                })
                .deliverDue();
        assertThat(database.fate("m1")).isEqualTo("waiting 1 no-destination");
    }

    @Test
    void a_crash_after_sending_sends_again_with_the_same_key() throws Exception {
        database.send(clock, message(NORTH, "m1"));
        receiver.beforeAnswering = () -> database.asSuperuser(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hearth_app'");
        assertThatThrownBy(() -> delivery(receiver).deliverDue()).isInstanceOf(SQLException.class);
        receiver.beforeAnswering = () -> {};
        assertThat(delivery(receiver).deliverDue().delivered()).isEqualTo(1);
        assertThat(receiver.keys()).isEqualTo(List.of("m1", "m1"));
    }

    @Test
    void the_backlog_tells_how_many_wait_and_how_long() throws Exception {
        database.send(clock, message(NORTH, "m1"));
        clock.forward(Duration.ofMinutes(7));
        database.send(clock, message(SOUTH, "s1"));
        assertThat(delivery(receiver).backlog()).isEqualTo(new OutboxBacklog(2, Duration.ofMinutes(7), 0));
    }

    @Test
    void what_was_delivered_long_ago_is_forgotten_and_what_waits_is_not() throws Exception {
        database.send(clock, message(NORTH, "m1"));
        delivery(receiver).deliverDue();
        clock.forward(Duration.ofDays(8));
        database.send(clock, message(NORTH, "m2"));
        assertThat(delivery(receiver).forgetDeliveredBefore(clock.instant())).isEqualTo(1);
        assertThat(database.fate("m2")).isEqualTo("waiting 0");
    }

    private OutboxDelivery delivery(Destination destination) {
        return new OutboxDelivery(database.app(), HttpClient.newHttpClient(), destination, SETTINGS, clock);
    }
}

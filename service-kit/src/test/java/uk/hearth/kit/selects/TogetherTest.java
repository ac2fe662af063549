package uk.hearth.kit.selects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.hearth.kit.testing.TestPostgres;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TogetherTest {

    private static final Select<List<String>> WORDS = Select.list(
            "select word from unnest(?) as words (word) where word <> ? order by word",
            given -> given.texts(List.of("sea", "air", "land")).text("air"),
            row -> row.getString("word"));

    private static final Select<LocalDate> LAST_DAY = new Select<>(
            "select max(day) as last, max('of any length') as words from unnest(?) as days (day) where day <= ? and (?::boolean is null or ?)",
            given -> given.days(List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), LocalDate.of(2026, 3, 5)))
                    .day(LocalDate.of(2026, 2, 28))
                    .flag(null)
                    .flag(true),
            rows -> {
                rows.next();
                return rows.getObject("last", LocalDate.class);
            });

    private static final Select<Boolean> NONE =
            new Select<>("select 1 where ? > 1", given -> given.number(1), rows -> !rows.next());

    private static final Select<String> AUTHORITIES =
            new Select<>("select coalesce(current_setting('hearth.authorities', true), '')", given -> {}, rows -> {
                rows.next();
                return rows.getString(1);
            });

    private static TestPostgres postgres;

    private final List<String> sent = new ArrayList<>();

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void several_are_answered_each_by_its_own_rows_in_one_round_trip() {
        var together = new Together(postgres(), () -> "");
        var words = together.ask(WORDS);
        var day = together.ask(LAST_DAY);
        var none = together.ask(NONE);
        assertThat(sent).isEmpty();
        assertThat(none.get()).isTrue();
        assertThat(words.get()).containsExactly("land", "sea");
        assertThat(day.get()).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(sent).hasSize(1);
    }

    @Test
    void what_is_asked_after_an_answer_goes_in_the_next_round_trip() {
        var together = new Together(postgres(), () -> "");
        var words = together.ask(WORDS).get();
        var counted = together.ask(new Select<>("select cardinality(?::text[])", given -> given.texts(words), rows -> {
            rows.next();
            return rows.getInt(1);
        }));
        assertThat(counted.get()).isEqualTo(2);
        assertThat(sent).hasSize(2);
    }

    /** From the fifth time PostgreSQL keeps the statements, and answers in another form. */
    @Test
    void the_answers_are_the_same_however_often_one_connection_is_asked() throws SQLException {
        try (var connection = postgres().getConnection()) {
            var pool = poolOf(connection);
            for (var time = 0; time < 12; time++) {
                var together = new Together(pool, () -> "");
                var words = together.ask(WORDS);
                var day = together.ask(LAST_DAY);
                assertThat(words.get()).containsExactly("land", "sea");
                assertThat(day.get()).isEqualTo(LocalDate.of(2026, 2, 5));
            }
        }
    }

    /** What PostgreSQL is sent in one message is one transaction, begun at one instant; in several it is several. */
    @Test
    void a_round_trip_is_one_message_however_often_one_connection_is_asked() throws SQLException {
        var begun = new Select<>("select now()::text", given -> {}, rows -> {
            rows.next();
            return rows.getString(1);
        });
        try (var connection = postgres().getConnection()) {
            var pool = poolOf(connection);
            for (var time = 0; time < 12; time++) {
                var together = new Together(pool, () -> "");
                var first = together.ask(begun);
                together.ask(WORDS);
                together.ask(LAST_DAY);
                together.ask(NONE);
                assertThat(together.ask(begun).get()).isEqualTo(first.get());
            }
        }
    }

    /** As outside a transaction, where nothing else tells it. */
    @Test
    void the_authorities_are_told_for_one_round_trip_and_forgotten_after_it() throws SQLException {
        try (var connection = postgres().getConnection()) {
            var pool = poolOf(connection);
            for (var time = 0; time < 12; time++) {
                var told = new Together(pool, () -> "E09000023,E09000002");
                var words = told.ask(WORDS);
                var day = told.ask(LAST_DAY);
                var none = told.ask(NONE);
                var last = told.ask(AUTHORITIES);
                assertThat(words.get()).containsExactly("land", "sea");
                assertThat(day.get()).isEqualTo(LocalDate.of(2026, 2, 5));
                assertThat(none.get()).isTrue();
                assertThat(last.get()).isEqualTo("E09000023,E09000002");
                assertThat(told.ask(AUTHORITIES).get()).isEqualTo("E09000023,E09000002");
                assertThat(new Together(pool, () -> "").ask(AUTHORITIES).get()).isEmpty();
            }
        }
    }

    @Test
    void a_refused_one_leaves_the_connection_to_the_next_who_asks() throws SQLException {
        try (var connection = postgres().getConnection()) {
            var pool = poolOf(connection);
            var wrong = Select.list("select 1 / ?", given -> given.number(0), row -> row.getInt(1));
            for (var time = 0; time < 12; time++) {
                var told = new Together(pool, () -> "E09000023");
                told.ask(WORDS);
                assertThatThrownBy(told.ask(wrong)::get).hasRootCauseMessage("ERROR: division by zero");
                var next = new Together(pool, () -> "");
                var words = next.ask(WORDS);
                assertThat(next.ask(AUTHORITIES).get()).isEmpty();
                assertThat(words.get()).containsExactly("land", "sea");
            }
        }
    }

    @Test
    void a_connection_that_was_cut_off_is_named_as_the_reason() {
        var cut = Select.list("select pg_terminate_backend(pg_backend_pid())", given -> {}, row -> row.getBoolean(1));
        assertThatThrownBy(new Together(postgres(), () -> "E09000023").ask(cut)::get)
                .hasRootCauseMessage("FATAL: terminating connection due to administrator command");
    }

    @Test
    void what_is_asked_outside_a_transaction_writes_nothing() {
        var write = Select.list("create temporary table t (a int)", given -> {}, row -> row.getInt(1));
        assertThatThrownBy(new Together(postgres(), () -> "E09000023").ask(write)::get)
                .hasRootCauseMessage("ERROR: cannot execute CREATE TABLE in a read-only transaction");
    }

    @Test
    void an_answer_is_made_of_another() {
        var upper = WORDS.then(words -> String.join(" and ", words));
        assertThat(new Together(postgres(), () -> "").ask(upper).get()).isEqualTo("land and sea");
    }

    @Test
    void a_refused_one_leaves_none_answered() {
        var together = new Together(postgres(), () -> "");
        var words = together.ask(WORDS);
        var wrong = together.ask(Select.list("select 1 / ?", given -> given.number(0), row -> row.getInt(1)));
        assertThatThrownBy(wrong::get)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ERROR: division by zero");
        assertThatThrownBy(words::get).isInstanceOf(IllegalStateException.class);
    }

    private DataSource postgres() {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.jdbcUrl());
        source.setUser(TestPostgres.APP);
        source.setPassword(TestPostgres.PASSWORD);
        return noting(DataSource.class, source);
    }

    /** A pool of one connection, which stays open when it is given back. */
    private DataSource poolOf(Connection connection) {
        var kept = proxy(
                Connection.class,
                (method, given) -> method.getName().equals("close") ? null : method.invoke(connection, given));
        return proxy(DataSource.class, (method, given) -> kept);
    }

    /** Notes each statement that is sent. */
    private <T> T noting(Class<T> type, Object real) {
        return proxy(type, (method, given) -> {
            if (method.getName().equals("prepareStatement")) {
                sent.add((String) given[0]);
            }
            var answer = method.invoke(real, given);
            return answer instanceof Connection ? noting(Connection.class, answer) : answer;
        });
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object[] given) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        var loader = type.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, given) -> {
            try {
                return call.of(method, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}

package uk.hearth.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class OwnSqlTest {

    private static final String LOG = """
            2026-01-05 09:00:01.000 UTC [41] LOG:  execute <unnamed>: BEGIN
            2026-01-05 09:00:01.001 UTC [41] LOG:  execute <unnamed>: update import_job set state = $1
            2026-01-05 09:00:01.001 UTC [41] DETAIL:  Parameters: $1 = 'failed'
            2026-01-05 09:00:01.002 UTC [41] LOG:  execute S_1: COMMIT
            2026-01-05 09:00:01.002 UTC [41] LOG:  execute S_5: select version from data_version where authority = $1
            2026-01-05 09:00:01.002 UTC [41] DETAIL:  Parameters: $1 = 'E09000023'
            2026-01-05 09:00:01.003 UTC [41] LOG:  execute S_2: BEGIN
            2026-01-05 09:00:01.004 UTC [42] LOG:  execute S_2: BEGIN
            2026-01-05 09:00:01.005 UTC [41] LOG:  execute S_3: select title
            \tfrom scorecard_line where authority = $1 and code = $2
            2026-01-05 09:00:01.005 UTC [41] DETAIL:  Parameters: $1 = 'E09000023', $2 = 'the director''s'
            2026-01-05 09:00:01.006 UTC [42] LOG:  execute S_3: select 1
            2026-01-05 09:00:01.007 UTC [41] LOG:  execute S_1: COMMIT
            2026-01-05 09:00:01.008 UTC [41] LOG:  execute S_2: BEGIN
            2026-01-05 09:00:01.009 UTC [41] LOG:  execute S_4: select 2
            2026-01-05 09:00:01.010 UTC [41] LOG:  execute S_1: COMMIT
            2026-01-05 09:00:01.011 UTC [43] LOG:  execute S_6: begin read only
            2026-01-05 09:00:01.012 UTC [43] LOG:  execute S_7: select direction from officers_direction
            2026-01-05 09:00:01.013 UTC [43] LOG:  execute S_8: commit
            """;

    @Test
    void a_request_s_own_sql_is_its_transaction_and_nothing_else_that_its_connection_ran() {
        assertThat(OwnSql.holding(LOG, "scorecard_line"))
                .containsExactly(
                        "BEGIN",
                        "select title from scorecard_line where authority = 'E09000023' and code = 'the director''s'",
                        "COMMIT");
    }

    @Test
    void a_transaction_may_be_begun_and_ended_in_words_of_a_statement() {
        assertThat(OwnSql.holding(LOG, "officers_direction"))
                .containsExactly("begin read only", "select direction from officers_direction", "commit");
    }

    @Test
    void a_statement_outside_of_any_transaction_stands_alone() {
        assertThat(OwnSql.holding(LOG, "from data_version"))
                .containsExactly("select version from data_version where authority = 'E09000023'");
    }

    @Test
    void a_log_without_the_whole_transaction_is_not_measured() {
        var cut = LOG.substring(0, LOG.indexOf("2026-01-05 09:00:01.007"));

        assertThatIllegalStateException().isThrownBy(() -> OwnSql.holding(cut, "scorecard_line"));
        assertThatIllegalStateException().isThrownBy(() -> OwnSql.holding(LOG, "from nowhere"));
    }
}

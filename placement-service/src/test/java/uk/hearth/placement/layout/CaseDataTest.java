package uk.hearth.placement.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.layout.Column.CHILD;
import static uk.hearth.placement.layout.Column.DEC;
import static uk.hearth.placement.layout.Column.DECOM;
import static uk.hearth.placement.layout.Column.DUC;
import static uk.hearth.placement.layout.Column.LS;
import static uk.hearth.placement.layout.Column.REC;
import static uk.hearth.placement.layout.Column.RNE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shared definitions of the rules say, in collection year 2026: 1 April 2025 to 31 March 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseDataTest {

    private final Words words = new Words();
    private final List<CaseTable> tables = new ArrayList<>();

    private void table(TableName name, List<Column> columns, String... rows) {
        var filling = new TableFilling(name, words);
        filling.rows(
                columns, Stream.of(rows).map(row -> List.of(row.split(",", -1))).toList());
        tables.add(filling.table());
    }

    private void episodes(String... rows) {
        table(TableName.EPISODES, List.of(CHILD, DECOM, DEC, RNE, REC, LS), rows);
    }

    private Child child() {
        return CaseData.of(CollectionYear.of(2026), tables, words, Surroundings.of("E09000099"))
                .children()
                .get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "open all year                          | A,01/04/2024,,S,,C2            | true",
                "started on 1 April itself              | A,01/04/2025,,S,,C2            | true",
                "started on 2 April                     | A,02/04/2025,,S,,C2            | false",
                "left on 31 March itself                | A,01/04/2024,31/03/2026,S,E4A,C2 | true",
                "left on 30 March                       | A,01/04/2024,30/03/2026,S,E4A,C2 | false",
                "left on 1 April at the year's start    | A,01/04/2024,01/04/2025,S,E4A,C2 | false",
                "ended, but nothing says why            | A,01/04/2024,01/06/2025,S,,C2  | false",
                "went on to another episode             | A,01/04/2024,01/06/2025,S,X1,C2 | true",
                "short breaks                           | A,01/04/2024,,S,,V4            | false",
                "short breaks that ended before         | A,01/04/2024,01/03/2025,S,X1,V3 | false",
                "only before the year                   | A,01/04/2024,01/03/2025,S,E4A,C2 | false",
                "no date of beginning                   | A,,,S,,C2                      | false"
            })
    void continuously_looked_after_for_the_year(String what, String episode, boolean holds) {
        episodes(episode);
        assertThat(child().lookedAfterAllYear()).as(what).isEqualTo(holds);
    }

    @Test
    void short_breaks_that_had_ended_do_not_count_against_an_episode_of_the_year() {
        episodes("A,01/04/2024,01/03/2025,S,X1,V3", "A,01/03/2025,,L,,C2");
        assertThat(child().lookedAfterAllYear()).isTrue();
    }

    @Test
    void episodes_are_in_the_order_of_their_beginning_those_without_a_date_last_and_ties_as_in_the_file() {
        episodes("A,,,P,,", "A,02/05/2025,,T,,", "A,01/05/2025,,S,,", "A,02/05/2025,,U,,", "A,x,,B,,");
        var episodes = child().episodes();

        assertThat(episodes).extracting(row -> row.text(RNE)).containsExactly("S", "T", "U", "P", "B");
        assertThat(episodes.first()).isSameAs(episodes.get(0));
        assertThat(episodes.last()).isSameAs(episodes.get(1));
        assertThat(episodes.get(2).previous()).isSameAs(episodes.get(1));
        assertThat(episodes.get(2).next()).isSameAs(episodes.get(3));
        assertThat(episodes.get(0).previous()).isNull();
        assertThat(episodes.get(4).next()).isNull();
    }

    @Test
    void a_gap_makes_a_new_period_of_care() {
        episodes(
                "A,01/05/2025,10/05/2025,S,X1,",
                "A,10/05/2025,20/05/2025,P,E4A,",
                "A,21/05/2025,,S,,",
                "A,01/06/2025,30/06/2025,S,,");
        assertThat(child().episodes().periods())
                .containsExactly(
                        new PeriodOfCare(Day.of(2025, 5, 1), Day.of(2025, 5, 20)),
                        new PeriodOfCare(Day.of(2025, 5, 21), Day.of(2025, 6, 30)));
    }

    @Test
    void a_row_without_a_child_belongs_to_nobody() {
        episodes(",01/05/2025,,S,,", "A,01/05/2025,,S,,", ",02/05/2025,,P,,");
        assertThat(child().episodes()).hasSize(1);
        assertThat(child().data().rows(TableName.EPISODES))
                .hasSize(3)
                .first()
                .extracting(Row::child)
                .isNull();
    }

    @Test
    void who_is_an_unaccompanied_child_is_not_known_without_the_table() {
        episodes("A,01/05/2025,,S,,");
        assertThat(child().uasc()).isNull();
        table(TableName.UASC_LAST_YEAR, List.of(CHILD, DUC), "A,01/05/2027");
        assertThat(child().uascLastYear()).isTrue();
        assertThat(child().everUasc()).isTrue();
        table(TableName.UASC, List.of(CHILD, DUC), "B,01/05/2027", "A,");
        assertThat(child().uasc()).isFalse();
    }

    @Test
    void wrong_dates_are_the_same_when_their_text_is() {
        episodes("A,01/05/2025,nn,S,,", "A,02/05/2025,NN ,P,,", "A,03/05/2025,mm,P,,", "A,04/05/2025,,P,,");
        var rows = child().episodes();
        assertThat(rows.get(0).same(DEC, rows.get(1))).isTrue();
        assertThat(rows.get(0).same(DEC, rows.get(2))).isFalse();
        assertThat(rows.get(0).same(DEC, rows.get(3))).isFalse();
        assertThat(rows.get(0).text(DEC)).isEqualTo("NN");
        assertThat(rows.get(0).given(DEC)).isTrue();
        assertThat(rows.get(0).dated(DEC)).isFalse();
    }
}

package uk.hearth.placement.generator;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.placement.generator.Riverside.MadeReturn;
import uk.hearth.placement.generator.Riverside.MadeRow;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedReturnsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Settings RIVERSIDE = Riverside.settings(1, 400);

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_other_children() {
        var once = Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(2026));
        assertThat(Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(2026))).isEqualTo(once);
        assertThat(Riverside.zip(Riverside.settings(2, 400), ReturnPeriod.ofYear(2026)))
                .isNotEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 400, 3000})
    void about_as_many_children_are_looked_after_as_were_asked_for(int children) {
        var open =
                Riverside.tables(Riverside.settings(3, children), ReturnPeriod.ofYear(2026))
                        .get(ReturnTable.EPISODES)
                        .stream()
                        .filter(row -> row.get("DEC").isEmpty())
                        .count();
        assertThat(open).isBetween(Math.round(children * 0.7), Math.round(children * 1.35));
    }

    @ParameterizedTest
    @CsvSource({"2018,10,1,false", "2024,11,1,false", "2025,11,M,true", "2026,11,M,true", "2027,12,M,true"})
    void a_collection_year_has_its_own_files_and_codes(int year, int files, String male, boolean registered) {
        var tables = Riverside.tables(RIVERSIDE, ReturnPeriod.ofYear(year));
        assertThat(tables.tables()).hasSize(files);
        assertThat(tables.tables().values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(codes(tables.get(ReturnTable.HEADER), "SEX")).contains(male).hasSize(2);
        var places = codes(tables.get(ReturnTable.EPISODES), "PLACE");
        assertThat(places.contains("K3")).isEqualTo(registered);
        assertThat(places.contains("H5")).isNotEqualTo(registered);
    }

    @Test
    void a_year_goes_on_from_the_year_before() {
        var before = openEpisodes(ReturnPeriod.ofYear(2025));
        var after = Riverside.tables(RIVERSIDE, ReturnPeriod.ofYear(2026)).get(ReturnTable.EPISODES).stream()
                .collect(
                        Collectors.groupingBy(row -> row.get("CHILD"), mapping(GeneratedReturnsTest::began, toList())));
        assertThat(before).hasSizeGreaterThan(300);
        before.forEach((child, episode) ->
                assertThat(after.get(child)).as("child in care on 31 March").contains(episode));
    }

    @Test
    void a_month_has_all_that_the_month_before_had_and_what_ended_since_has_its_end() {
        var april = Riverside.tables(RIVERSIDE, ReturnPeriod.upTo(YearMonth.of(2025, 4)));
        var october = Riverside.tables(RIVERSIDE, ReturnPeriod.upTo(YearMonth.of(2025, 10)));
        assertThat(october.get(ReturnTable.REVIEWS)).containsAll(april.get(ReturnTable.REVIEWS));
        assertThat(begun(october)).containsAll(begun(april));
        assertThat(latest(april, "DECOM")).isBeforeOrEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(latest(october, "DEC")).isBetween(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));
    }

    @Test
    void march_is_the_year() {
        assertThat(Riverside.zip(RIVERSIDE, ReturnPeriod.upTo(YearMonth.of(2026, 3))))
                .isEqualTo(Riverside.zip(RIVERSIDE, ReturnPeriod.ofYear(2026)));
    }

    private static Map<String, List<String>> openEpisodes(ReturnPeriod period) {
        return Riverside.tables(RIVERSIDE, period).get(ReturnTable.EPISODES).stream()
                .filter(row -> row.get("DEC").isEmpty())
                .collect(Collectors.toMap(row -> row.get("CHILD"), GeneratedReturnsTest::began));
    }

    /** All of an episode but its end. */
    private static List<String> began(MadeRow row) {
        return List.of("CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "HOME_POST", "PL_POST", "URN")
                .stream()
                .map(row::get)
                .map(cell -> cell.matches("Z1[1-4]?") ? "Z1" : cell)
                .toList();
    }

    private static Set<List<String>> begun(MadeReturn tables) {
        return tables.get(ReturnTable.EPISODES).stream()
                .map(GeneratedReturnsTest::began)
                .collect(toSet());
    }

    private static LocalDate latest(MadeReturn tables, String column) {
        return tables.get(ReturnTable.EPISODES).stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .map(text -> LocalDate.parse(text, DAY))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Set<String> codes(List<MadeRow> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(toSet());
    }
}

package uk.hearth.kit.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.problems.InvalidInput;

/** A list told as a table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingTest {

    private record Home(
            String name,
            int bedsInUse,
            @Nullable BigDecimal rate,
            LocalDate openedOn,
            Instant recordedAt,
            PeriodKind frequency,
            List<Room> rooms,
            boolean open) {}

    private record Room(String code, int floor) {}

    private static final Home HOME = new Home(
            "=Oak",
            4,
            null,
            LocalDate.of(2019, 1, 31),
            Instant.parse("2019-02-01T09:00:00Z"),
            PeriodKind.FINANCIAL_YEAR,
            List.of(new Room("a", 0), new Room("b", 1)),
            true);

    @Test
    void each_component_is_a_column_in_the_words_of_json() throws IOException {
        var out = new StringWriter();
        var listing = new Listing<>("homes", "Homes", Home.class, List.of(HOME));
        Csv.write(listing.asTable(), out);
        assertThat(out)
                .hasToString("""
                name,beds_in_use,rate,opened_on,recorded_at,frequency,rooms,open
                '=Oak,4,,2019-01-31,2019-02-01T09:00:00Z,%s,a:0;b:1,true
                """.formatted(PeriodKind.FINANCIAL_YEAR.wireName()).replace("\n", "\r\n"));
        assertThat(listing.asTable().columns())
                .extracting(Column::type)
                .containsExactly(
                        ColumnType.TEXT,
                        ColumnType.WHOLE_NUMBER,
                        ColumnType.NUMBER,
                        ColumnType.DATE,
                        ColumnType.TEXT,
                        ColumnType.TEXT,
                        ColumnType.TEXT,
                        ColumnType.TRUTH);
        assertThat(listing.asTable().columns().get(1).title()).isEqualTo("Beds in use");
    }

    @Test
    void an_empty_list_has_its_header() {
        assertThat(new Listing<>("homes", "Homes", Home.class, List.<Home>of())
                        .asTable()
                        .header())
                .hasSize(8);
    }

    @Test
    void a_list_too_long_for_a_table_is_refused_whole() {
        var rows = Collections.nCopies(Listing.MOST_ROWS + 1, HOME);
        assertThatThrownBy(() -> new Listing<>("homes", "Homes", Home.class, rows))
                .isInstanceOf(InvalidInput.class);
    }
}

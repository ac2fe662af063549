package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import uk.hearth.placement.capacity.Diary.Block;
import uk.hearth.placement.capacity.Diary.Line;
import uk.hearth.placement.capacity.Diary.Night;
import uk.hearth.placement.capacity.Diary.Stay;

/**
 * Capacity, occupancy and vacancies add up on every day, whatever the order in which notices arrive: on a real PostgreSQL,
 * against a diary kept night by night.
 */
class BedsAddUpTest {

    private static BedsDatabase database = BedsDatabase.NONE;

    @BeforeContainer
    static void start() throws SQLException {
        database = BedsDatabase.start();
    }

    @AfterContainer
    static void stop() {
        database.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void beds_add_up_on_every_night_and_are_what_a_diary_has(@ForAll("councils") Diary empty) throws SQLException {
        var council = database.council(empty);
        var diary = new Diary(empty.lines(), empty.blocks(), empty.episodes(), empty.told(), List.of());
        for (var notice : empty.notices()) {
            var next = diary.hear(notice);
            boolean taken = council.hear(List.of(notice));
            assertThat(taken).as("%s in %s", notice, diary).isEqualTo(next != diary || isKnown(diary, notice));
            diary = next;
            assertThat(council.night(30)).as("night 30 of %s", diary).isEqualTo(diary.page(30));
        }
        Statistics.label("refused")
                .collect(empty.notices().size() > diary.notices().size());

        var nights = council.nights();
        for (int night = 0; night < Diary.NIGHTS; night++) {
            assertThat(nights.get(night)).as("night %d of %s", night, diary).isEqualTo(diary.page(night));
            assertAddsUp(nights.get(night));
        }
        assertThat(council.night(20)).isEqualTo(nights.get(20));
        assertThat(council.sum()).isEqualTo(sum(nights));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void the_order_in_which_notices_arrive_does_not_matter(@ForAll("councils") Diary empty, @ForAll Random order)
            throws SQLException {
        var diary = new Diary(empty.lines(), empty.blocks(), empty.episodes(), empty.told(), List.of());
        for (var notice : empty.notices()) {
            diary = diary.hear(notice);
        }
        Assume.that(!diary.notices().isEmpty()); // a file of none is refused
        var shuffled = new ArrayList<>(diary.notices());
        Collections.shuffle(shuffled, order);
        var council = database.council(empty);

        assertThat(council.hear(shuffled)).isTrue();
        var nights = council.nights();
        for (int night = 0; night < Diary.NIGHTS; night++) {
            assertThat(nights.get(night)).isEqualTo(diary.page(night));
        }
    }

    private static boolean isKnown(Diary diary, Told notice) {
        return diary.notices().contains(notice) && diary.hear(notice).equals(diary);
    }

    private static void assertAddsUp(Night page) {
        assertThat(page.staffed() + page.over()).isEqualTo(page.blocked() + page.occupied() + page.vacant());
        assertThat(page.staffed()).isLessThanOrEqualTo(page.registered());
    }

    private static Night sum(List<Night> pages) {
        return pages.stream()
                .reduce(
                        new Night(0, 0, 0, 0, 0, 0),
                        (one, other) -> new Night(
                                one.registered() + other.registered(),
                                one.staffed() + other.staffed(),
                                one.blocked() + other.blocked(),
                                one.occupied() + other.occupied(),
                                one.vacant() + other.vacant(),
                                one.over() + other.over()));
    }

    @Provide
    Arbitrary<Diary> councils() {
        var day = Arbitraries.integers().between(0, 40);
        var provision = Arbitraries.of("P1", "P2", "P3");
        var lines = Combinators.combine(
                        provision,
                        Arbitraries.integers().between(10, 50),
                        Arbitraries.integers().between(0, 3),
                        day)
                .as((home, change, beds, from) -> List.of(
                        new Line(home, 0, change - 1, beds, Math.max(0, beds - from % 2)),
                        new Line(home, change, Diary.NIGHTS, beds + 1, beds)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .uniqueElements(pair -> pair.get(0).provision())
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
        var blocks = Combinators.combine(provision, day, Arbitraries.integers().between(0, 15))
                .as((home, from, nights) -> new Block(home, from, from + nights, 1))
                .list()
                .ofMaxSize(3);
        var own = Arbitraries.of("C1", "C2", "C3", "C4");
        var episodes = Combinators.combine(
                        own, provision, day, Arbitraries.integers().between(1, 60))
                .as((child, home, from, nights) ->
                        new Stay(child, home, from, from + nights > 45 ? Diary.NIGHTS : from + nights))
                .list()
                .ofMaxSize(5);
        var notices = Combinators.combine(
                        provision,
                        Arbitraries.of("C1", "C2", "C3", "C4", "X1", "X2"),
                        Arbitraries.of(true, true, false),
                        day)
                .as(Told::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(18);
        var told = Arbitraries.of(-1, 20, 30);
        return Combinators.combine(lines, blocks, episodes, told, notices).as(Diary::new);
    }
}

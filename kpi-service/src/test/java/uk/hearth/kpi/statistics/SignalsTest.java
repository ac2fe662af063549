package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignalsTest {

    /** -20 27 -20 27 sets centre 3.5 and limits 125 from it: what follows is well inside and never 7 on one side. */
    @ParameterizedTest
    @CsvSource({
        // five rises are not enough, six are
        "1 0 1 2 3 4 5 4 4, . . . . . . . . .",
        "1 0 1 2 3 4 5 6 6, . t+ t+ t+ t+ t+ t+ t+ .",
        // a level step ends a run
        "1 0 1 2 3 3 4 5 6, . . . . . . . . .",
        // the turning point belongs to the run on its right
        "1 2 3 4 5 6 7 6 5 4 3 2 1 9, t+ t+ t+ t+ t+ t+ t- t- t- t- t- t- t- .",
        "9 7 6 5 4 3 2 1 2 3 4 5 6 7, t- t- t- t- t- t- t- t+ t+ t+ t+ t+ t+ t+"
    })
    void trend(String figures, String expected) {
        assertThat(after("-20 27 -20 27", figures, 4)).isEqualTo(expected);
    }

    /** 0 2 1 sets centre 1, near limits -1.66 and 3.66, limits -2.99 and 4.99. */
    @ParameterizedTest
    @CsvSource({
        "4.99 3.67 1.5 0, 2+ 2+ . .", // on the limit is between; the third is on the side
        "3.67 1.5 4 0, 2+ . 2+ .",
        "1.5 3.67 4 0, . 2+ 2+ .",
        "3.66 4 1.5 0, . . . .", // on the near limit is not beyond it
        "3.67 4 1 0, . . . .", // the third is on the centre line
        "3.67 4 0 0, . . . .", // the third is on the other side
        "3.67 5 1.5 0, . o+ . .", // outside is not between
        "-2 -2.99 0 2, 2- 2- . .",
        "4 -2 4 0, . . . ."
    })
    void two_in_three(String figures, String expected) {
        assertThat(after("0 2 1", figures, 3)).isEqualTo(expected);
    }

    /** 0 2 1 again; one on the centre line ends a run of 7 on one side. */
    @ParameterizedTest
    @CsvSource({
        "2 1.5 2 1.5 2 1.5 2 0, s+ s+ s+ s+ s+ s+ s+ .",
        "2 1.5 2 1.5 2 1.5 0 2, . . . . . . . .",
        "2 1.5 2 1 2 1.5 2 1.5, . . . . . . . .",
        "0 -1 0 -1 0 -1 0 -1, s- s- s- s- s- s- s- s-"
    })
    void shift(String figures, String expected) {
        assertThat(after("0 2 1", figures, 3)).isEqualTo(expected);
    }

    /** The first that holds: outside before trend, trend before two in three, two in three before shift. */
    @ParameterizedTest
    @CsvSource({"1.1 2 3 3.67 4 4.5 6, t+ t+ t+ t+ t+ t+ o+", "2 1.5 3.67 4 1.5 2 1.5, s+ s+ 2+ 2+ s+ s+ s+"})
    void precedence(String figures, String expected) {
        assertThat(after("0 2 1", figures, 3)).isEqualTo(expected);
    }

    private static String after(String baseline, String figures, int values) {
        var chart = ProcessControl.read(
                Series.of(baseline + " " + figures),
                ControlSettings.DEFAULT.withBaseline(values),
                Polarity.NEUTRAL,
                Target.Unset.NONE);
        return Marks.of(chart).split(" ", values + 1)[values];
    }
}

package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaletteTest {

    static Stream<String> lines() {
        return Stream.concat(
                Stream.of(SeriesStyle.values()).map(style -> style.colour),
                Stream.of(ChartFrame.QUIET, ChartFrame.INK));
    }

    /** WCAG 2.2, 1.4.11: three to one against what is beside it. */
    @ParameterizedTest
    @MethodSource("lines")
    void every_line_stands_out_from_white(String colour) {
        double contrast = 1.05 / (luminance(colour) + 0.05);
        assertThat(contrast).isGreaterThanOrEqualTo(3.0);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

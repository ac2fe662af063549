package uk.hearth.dashboard.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LooksTest {

    @Test
    void a_councils_colours_lie_over_our_own() {
        assertThat(Looks.look("E09000099", written("#1d4d3f", null)).css().strip())
                .isEqualTo(":root{--hearth-brand:#1d4d3f;--hearth-accent:#c8642b}");
    }

    // WCAG 2.2: #767676 on white is the lightest grey that passes, at 4.54; black is 21.
    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(new Colour("#767676").contrastWithWhite()).isCloseTo(4.54, within(0.01));
        assertThat(new Colour("#000000").contrastWithWhite()).isCloseTo(21.0, within(0.001));
    }

    @Test
    void a_colour_on_which_white_words_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Looks.look("E09000099", written("#8fd0c0", null)))
                .withMessageContaining("E09000099");
    }

    @Test
    void what_is_not_a_colour_cannot_get_into_a_style_sheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Looks.look("E09000099", written("red;}*{x:y", null)));
    }

    @Test
    void a_crest_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Looks.look("E09000099", written("#1d4d3f", Path.of("no/such/crest.svg"))));
    }

    private static LooksConfig.CouncilLook written(String colour, @org.jspecify.annotations.Nullable Path crest) {
        return new LooksConfig.CouncilLook() {
            @Override
            public Optional<String> name() {
                return Optional.empty();
            }

            @Override
            public String colour() {
                return colour;
            }

            @Override
            public String accent() {
                return "#c8642b";
            }

            @Override
            public Optional<Path> crest() {
                return Optional.ofNullable(crest);
            }
        };
    }
}

package uk.hearth.placement.postcodes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"AL10 0AA", "al100aa", " AL1 00AA ", "AL10  0AA"})
    void case_and_spaces_do_not_matter(String written) {
        assertThat(Postcode.sevenCharacters(Postcode.of(written))).isEqualTo("AL100AA");
    }

    @ParameterizedTest
    @CsvSource({
        "M1 1AA,M1  1AA",
        "B33 8TH,B33 8TH",
        "W1A 0AX,W1A 0AX",
        "CR2 6XH,CR2 6XH",
        "DN55 1PT,DN551PT",
        "EC1A 1BB,EC1A1BB"
    })
    void every_form_of_the_royal_mail_is_read_and_written_as_the_directory_does(String written, String seven) {
        assertThat(Postcode.sevenCharacters(Postcode.of(written))).isEqualTo(seven);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "AL10",
                "AL100A",
                "1L10 0AA",
                "AL10 AAA",
                "ALL0 0AA",
                "A999 9AA",
                "AL10 0A4",
                "ÄL10 0AA",
                "AL10-0AA",
                "AL1000 0AA",
                "ABCD 1AA"
            })
    void anything_else_is_no_postcode(String written) {
        assertThat(Postcode.of(written)).isEqualTo(Postcode.NONE);
    }

    @ParameterizedTest
    @CsvSource({"AL10 0AA,AL100", "AL1 0AA,AL10", "EC1A 1BB,EC1A1"})
    void a_postcode_lies_in_its_sector(String postcode, String sector) {
        assertThat(Postcode.sectorOf(Postcode.of(postcode))).isEqualTo(Postcode.ofSector(sector));
    }

    @Property
    void numbers_sort_as_the_directory_writes_them(@ForAll("postcodes") String one, @ForAll("postcodes") String other) {
        long first = Postcode.of(one);
        long second = Postcode.of(other);
        assertThat(Integer.signum(Long.compare(first, second)))
                .isEqualTo(Integer.signum(Postcode.sevenCharacters(first).compareTo(Postcode.sevenCharacters(second))));
        assertThat(Postcode.of(Postcode.sevenCharacters(first))).isEqualTo(first);
    }

    @Provide
    Arbitrary<String> postcodes() {
        var outward = Arbitraries.of("A#", "A##", "A#A", "AA#", "AA##", "AA#A");
        var form = outward.map(start -> start + "#AA");
        var seeds = Arbitraries.integers().between(0, 1_000_000).list().ofSize(7);
        return Combinators.combine(form, seeds).as((signs, random) -> {
            var text = new StringBuilder();
            for (int i = 0; i < signs.length(); i++) {
                text.append(
                        signs.charAt(i) == '#' ? (char) ('0' + random.get(i) % 10) : (char) ('A' + random.get(i) % 26));
            }
            return text.toString();
        });
    }
}

package uk.hearth.placement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.reading.BadFilesTest.refused;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.reading.Files903.file;
import static uk.hearth.placement.reading.Files903.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.problems.InputError;

/** Half of a file, and files that are made to do harm. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadZipsAndXmlTest {

    @Test
    void every_shorter_part_of_a_zip_is_half_a_zip() {
        var whole = zip(HEADER, EPISODES).bytes();
        for (int length = 4; length < whole.length; length += 7) {
            var part = Arrays.copyOf(whole, length);
            assertThat(refused(new ReturnPart(part))).as("of %d bytes", length).isNotEmpty();
        }
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        var rows = "A1,01/06/2025,S,C2,N1,U4,PR1,,,,AB1 1AA,AB1 1AB,1000001\n".repeat(200_000);
        var bomb = Files903.zip(Map.of("episodes.csv", (EPISODES + rows).getBytes(StandardCharsets.UTF_8)));
        assertThat(refused(new ReturnPart(bomb))).extracting(InputError::code).containsExactly("zip-bomb");
    }

    @Test
    void a_zip_with_a_password_is_told_from_half_a_zip() {
        var locked = zip(HEADER, EPISODES).bytes();
        for (int at = 0; at + 9 < locked.length; at++) {
            boolean record = locked[at] == 'P' && locked[at + 1] == 'K';
            if (record && locked[at + 2] == 3) {
                locked[at + 6] |= 1;
            } else if (record && locked[at + 2] == 1) {
                locked[at + 8] |= 1;
            }
        }
        assertThat(refused(new ReturnPart(locked))).extracting(InputError::code).containsExactly("locked-zip");
    }

    @Test
    void file_names_may_be_in_any_encoding() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            for (var file : Map.of("caf\u00e9 header.csv", HEADER, "caf\u00e9 episodes.csv", EPISODES)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Files903.read(2026, new ReturnPart(bytes.toByteArray())).tables())
                .hasSize(2);
    }

    @Test
    void a_workbook_is_refused_in_words() {
        var inside = Files903.zip(Map.of("table.xlsx", zip(HEADER).bytes()));
        assertThat(refused(new ReturnPart(inside))).extracting(InputError::code).containsExactly("not-a-table");
    }

    @Test
    void xml_with_entities_is_refused() {
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<EXPSSDA903><CHILD><HEADER><CHILDID>&e;</CHILDID></HEADER></CHILD></EXPSSDA903>";
        assertThat(refused(file(xml))).extracting(InputError::code).containsExactly("xml-entities");
    }

    @Test
    void half_an_xml_and_another_xml_are_refused() {
        assertThat(refused(file("<EXPSSDA903><CHILD><HEADER>")))
                .extracting(InputError::code)
                .containsExactly("malformed-xml");
        assertThat(refused(file("<html></html>"))).extracting(InputError::code).containsExactly("unknown-xml");
    }
}

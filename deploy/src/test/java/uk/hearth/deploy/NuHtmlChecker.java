package uk.hearth.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** Holds HTML against the standard, as validator.nu does. */
final class NuHtmlChecker {

    private NuHtmlChecker() {}

    /** What is wrong, each with its place; warnings are none. */
    static List<String> errors(String html) {
        try {
            var checker = new EmbeddedValidator();
            checker.setOutputFormat(OutputFormat.GNU);
            var said = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return said.lines().filter(line -> line.contains(" error: ")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}

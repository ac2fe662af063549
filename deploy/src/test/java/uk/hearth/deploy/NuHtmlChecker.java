package uk.hearth.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds HTML against the standard, as validator.nu does. */
final class NuHtmlChecker {

    /** Knows the standard; reading it takes longer than to hold a page against it. */
    private static final SimpleDocumentValidator CHECKER = checker();

    private NuHtmlChecker() {}

    /** What is wrong, each with its place; warnings are none. */
    static synchronized List<String> errors(String html) {
        var errors = new Errors(new ArrayList<>());
        try {
            CHECKER.setUpValidatorAndParsers(errors, false, false);
            CHECKER.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
            return errors.found();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleDocumentValidator checker() {
        try {
            var checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
            return checker;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Errors(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException none) {}

        @Override
        public void error(SAXParseException error) {
            found.add(error.getLineNumber() + "." + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}

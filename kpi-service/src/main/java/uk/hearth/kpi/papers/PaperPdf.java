package uk.hearth.kpi.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Sets a paper as tagged PDF (PDF/UA-1): the page itself, with its fonts in the file and nothing fetched. */
final class PaperPdf {

    private static final String FONT = "Liberation Sans";

    private static final double CHART_WIDTH_MM = 120;

    static {
        // charts are drawn by AWT, which would use whatever fonts the machine has
        try (var regular = font("Regular");
                var bold = font("Bold")) {
            var machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            machine.registerFont(Font.createFont(Font.TRUETYPE_FONT, regular));
            machine.registerFont(Font.createFont(Font.TRUETYPE_FONT, bold));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The paper's font could not be loaded", e);
        }
    }

    private PaperPdf() {}

    static void write(Paper paper, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(document(paper), "/");
        builder.withProducer("Hearth");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            // else it is made of the time, and the same paper would be another file each time
            renderer.getPdfDocument()
                    .setDocumentId(Long.parseUnsignedLong(paper.sha256().substring(0, 16), 16));
            renderer.getPdfDocument().save(out);
        }
    }

    /** The page, in which each chart says in words what it shows: a PDF has no other place for them. */
    private static Document document(Paper paper) {
        var document = parse(PaperPage.of(paper));
        var words = paper.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(Paper.Line::chart)
                .filter(Objects::nonNull)
                .map(Paper.Chart::words)
                .toList();
        describe(document, words);
        return document;
    }

    private static void describe(Document document, List<String> words) {
        var charts = document.getElementsByTagName("svg");
        for (int i = 0; i < charts.getLength(); i++) {
            var chart = (Element) charts.item(i);
            var box = chart.getAttribute("viewBox").split(" ");
            chart.setAttribute("alt", words.get(i));
            chart.setAttribute("width", box[2]);
            chart.setAttribute("height", box[3]);
            chart.setAttribute("font-family", FONT);
            // the page's own rule lets a browser find the height out: here it has to be said
            var height = CHART_WIDTH_MM * Double.parseDouble(box[3]) / Double.parseDouble(box[2]);
            chart.setAttribute(
                    "style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", CHART_WIDTH_MM, height));
        }
    }

    private static Document parse(String page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true); // else charts are not known as SVG, and left out
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("A paper's page is well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String style) {
        var name = "/liberation/LiberationSans-%s.ttf".formatted(style);
        return Objects.requireNonNull(PaperPdf.class.getResourceAsStream(name), name);
    }
}

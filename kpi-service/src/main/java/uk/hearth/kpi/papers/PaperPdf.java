package uk.hearth.kpi.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Sets a paper as tagged PDF (PDF/UA-1): the page itself, with its fonts in the file and nothing fetched. */
final class PaperPdf {

    private static final double CHART_WIDTH_MM = 120;

    // charts would else be drawn in the machine's own fonts, which may be wider than their places
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private PaperPdf() {}

    static void write(Paper paper, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(() -> PaperFont.open("Regular"), PaperFont.NAME, 400, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(() -> PaperFont.open("Bold"), PaperFont.NAME, 700, FontStyle.NORMAL, true, EVERYWHERE);
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
        describe(document, paper.charts());
        return document;
    }

    private static void describe(Document document, List<Block.Chart> drawn) {
        var charts = document.getElementsByTagName("svg");
        for (int i = 0; i < charts.getLength(); i++) {
            var chart = (Element) charts.item(i);
            var box = chart.getAttribute("viewBox").split(" ");
            chart.setAttribute("alt", drawn.get(i).words());
            chart.setAttribute("width", box[2]);
            chart.setAttribute("height", box[3]);
            chart.setAttribute("font-family", PaperFont.NAME);
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
}

package uk.hearth.kpi.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Sets a chart as a drawing: SVG for programs that know it ([MS-ODRAWXML] 2.5.2, svgBlip), a PNG of the same for those
 * that do not, and what it shows in words.
 */
final class DocxChart {

    private static final double WIDTH_POINTS = 340; // 120 mm, as in the PDF
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final QName EMBED =
            new QName("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed", "r");

    private DocxChart() {}

    static void add(XWPFParagraph paragraph, Block.Chart chart) throws IOException {
        var picture = ChartPicture.of(chart);
        var run = paragraph.createRun();
        try {
            var set = run.addPicture(
                    new ByteArrayInputStream(picture.png()),
                    PictureType.PNG,
                    "chart.png",
                    Units.toEMU(WIDTH_POINTS),
                    Units.toEMU(WIDTH_POINTS * picture.height() / picture.width()));
            describe(run, set, chart.words());
            var svg = paragraph.getDocument().addPictureData(picture.svg(), PictureType.SVG);
            prefer(svg, set);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("PNG and SVG are formats of pictures", e);
        }
    }

    private static void describe(XWPFRun run, XWPFPicture set, String words) {
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
        set.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
    }

    private static void prefer(String svg, XWPFPicture set) {
        try (var cursor = set.getCTPicture().getBlipFill().getBlip().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("extLst", DRAWING);
            cursor.beginElement("ext", DRAWING);
            cursor.insertAttributeWithValue("uri", SVG_EXTENSION);
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertAttributeWithValue(EMBED, svg);
        }
    }
}

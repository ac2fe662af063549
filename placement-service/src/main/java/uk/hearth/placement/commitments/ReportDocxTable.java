package uk.hearth.placement.commitments;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import uk.hearth.placement.commitments.ReportPaper.Grid;

/** Sets a table: its first row is marked as the head and repeated on every sheet, no row is torn. */
final class ReportDocxTable {

    private static final String HEAD = "TableHead";
    private static final String CELL = "TableText";

    private ReportDocxTable() {}

    static void add(XWPFDocument document, Grid grid) {
        var caption = document.createParagraph();
        caption.setStyle("Caption");
        caption.createRun().setText(grid.caption());
        var table = document.createTable(grid.rows().size() + 1, grid.heads().size());
        table.setWidth("100%");
        look(table, grid.caption());
        widths(table, grid.heads().size());
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        set(head, grid.heads(), HEAD);
        for (int row = 0; row < grid.rows().size(); row++) {
            set(table.getRow(row + 1), grid.rows().get(row), CELL);
        }
        document.createParagraph().setStyle("AfterTable");
    }

    /** The first column is twice as wide as each of the others. */
    private static void widths(XWPFTable table, int columns) {
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            int width = ReportDocx.TEXT_WIDTH * (column == 0 ? 2 : 1) / (columns + 1);
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (var row : table.getRows()) {
                row.getCell(column).setWidth(String.valueOf(width));
            }
        }
    }

    /** Says which row and which column are heads, and what the table is, to those who hear it. */
    private static void look(XWPFTable table, String caption) {
        var properties = table.getCTTbl().getTblPr();
        table.setStyleID("PaperTable");
        properties.unsetTblBorders(); // the style has its own
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setLastRow(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(caption);
    }

    private static void set(XWPFTableRow row, List<String> cells, String style) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphs().get(0);
            paragraph.setStyle(column == 0 ? HEAD : style);
            paragraph.createRun().setText(cells.get(column));
        }
    }
}

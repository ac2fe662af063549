package uk.hearth.kpi.papers;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets a table: its first row is marked as the head and repeated on every sheet, no row is torn. */
final class DocxTable {

    private static final String HEAD = "TableHead";
    private static final String CELL = "TableText";

    // how wide columns are beside each other
    private static final int HEADS = 5;
    private static final int WORDS = 3;
    private static final int FIGURES = 2;

    private DocxTable() {}

    static void add(XWPFDocument document, Block.Table table) {
        var set = document.createTable(table.rows().size() + 1, table.heads().size());
        set.setWidth("100%");
        look(set, table.caption());
        grid(set, table);
        var head = set.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < table.heads().size(); column++) {
            cell(head, column, table.heads().get(column).text(), HEAD, table);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(set.getRow(row + 1), table.rows().get(row), table);
        }
        document.createParagraph().setStyle("AfterTable");
    }

    /** Room for words; figures take less. */
    private static void grid(XWPFTable set, Block.Table table) {
        var columns = IntStream.range(0, table.heads().size());
        var all = columns.map(column -> weight(column, table)).sum();
        var grid = set.getCTTbl().addNewTblGrid();
        for (int column = 0; column < table.heads().size(); column++) {
            var width = PaperDocx.TEXT_WIDTH * weight(column, table) / all;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (var row : set.getRows()) {
                row.getCell(column).setWidth(String.valueOf(width));
            }
        }
    }

    private static int weight(int column, Block.Table table) {
        if (column == 0) {
            return HEADS;
        }
        return table.isFigure(column) ? FIGURES : WORDS;
    }

    /** Says which row and which column are heads, and what the table is, to those who hear it. */
    private static void look(XWPFTable set, String caption) {
        var properties = set.getCTTbl().getTblPr();
        set.setStyleID("PaperTable");
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

    private static void row(XWPFTableRow row, List<String> cells, Block.Table table) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            cell(row, column, cells.get(column), column == 0 ? HEAD : CELL, table);
        }
    }

    private static void cell(XWPFTableRow row, int column, String text, String style, Block.Table table) {
        var paragraph = row.getCell(column).getParagraphs().get(0);
        paragraph.setStyle(style);
        if (table.isFigure(column)) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraph.createRun().setText(text);
    }
}

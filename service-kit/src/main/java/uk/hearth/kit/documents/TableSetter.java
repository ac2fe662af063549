package uk.hearth.kit.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets a table: its first row is marked as the head and repeated on every sheet, no row is torn. */
final class TableSetter {

    private static final String HEAD = "TableHead";
    private static final String CELL = "TableText";

    private final WordTable table;
    private final XWPFTable set;

    private TableSetter(XWPFDocument document, WordTable table) {
        this.table = table;
        this.set = document.createTable(table.rows().size() + 1, table.heads().size());
    }

    static void set(XWPFDocument document, WordTable table) {
        var setter = new TableSetter(document, table);
        setter.set.setWidth("100%");
        setter.look();
        setter.widths();
        setter.rows();
    }

    /** Says which row and which column are heads, and what the table is, to those who hear it. */
    private void look() {
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
        properties.addNewTblCaption().setVal(table.caption());
    }

    private void widths() {
        var all = table.heads().stream().mapToInt(WordTable.Head::weight).sum();
        var grid = set.getCTTbl().addNewTblGrid();
        for (int column = 0; column < table.heads().size(); column++) {
            int width = WordDocument.TEXT_WIDTH * table.heads().get(column).weight() / all;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (var row : set.getRows()) {
                row.getCell(column).setWidth(String.valueOf(width));
            }
        }
    }

    private void rows() {
        var head = set.getRow(0);
        head.setRepeatHeader(true);
        row(head, table.heads().stream().map(WordTable.Head::text).toList(), HEAD);
        for (int row = 0; row < table.rows().size(); row++) {
            row(set.getRow(row + 1), table.rows().get(row), CELL);
        }
    }

    private void row(XWPFTableRow row, List<String> cells, String style) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphs().get(0);
            paragraph.setStyle(column == 0 ? HEAD : style);
            if (table.heads().get(column).figure()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            paragraph.createRun().setText(cells.get(column));
        }
    }
}

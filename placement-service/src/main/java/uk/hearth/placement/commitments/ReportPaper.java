package uk.hearth.placement.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.documents.Legible;

/**
 * A report as it reads, composed once and ready to be set as a page or a Word document: the same words in the same order.
 *
 * @param file its name without the ending
 * @param opening what is said before the first table, a paragraph each
 * @param overview a row a commitment
 */
public record ReportPaper(String title, String file, List<String> opening, Grid overview, List<Section> sections) {

    public ReportPaper {
        title = legible(title);
        opening = legible(opening);
    }

    /** A table with a line of heads, in which the first cell of each row heads the row. */
    public record Grid(String caption, List<String> heads, List<List<String>> rows) {

        public Grid {
            caption = legible(caption);
            rows = rows.stream().map(ReportPaper::legible).toList();
        }
    }

    /**
     * What is said of one commitment.
     *
     * @param said a paragraph each
     * @param measures absent where it has none
     */
    public record Section(
            String id,
            String heading,
            List<String> said,
            @Nullable Grid measures,
            List<Points> points) {

        public Section {
            heading = legible(heading);
            said = legible(said);
        }
    }

    /** A list under a heading of its own. */
    public record Points(String id, String heading, List<String> items) {

        public Points {
            items = legible(items);
        }
    }

    private static List<String> legible(List<String> texts) {
        return texts.stream().map(ReportPaper::legible).toList();
    }

    private static String legible(String text) {
        return Legible.text(text).strip();
    }
}

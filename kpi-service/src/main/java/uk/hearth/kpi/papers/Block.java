package uk.hearth.kpi.papers;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.documents.Legible;

/** What a paper consists of, one after another: exactly one of the four is present. */
public record Block(
        @Nullable Heading heading,
        @Nullable Words words,
        @Nullable Table table,
        @Nullable Chart chart) {

    /** Within a section. */
    public record Heading(String id, String text) {

        public Heading {
            text = Legible.text(text);
        }
    }

    /** A paragraph. */
    public record Words(Manner manner, List<Span> spans) {}

    /** A stretch of a paragraph. */
    public record Span(String text, boolean strong) {

        public Span {
            text = Legible.text(text);
        }

        static Span plain(String text) {
            return new Span(text, false);
        }

        static Span strong(String text) {
            return new Span(text, true);
        }
    }

    /** How a paragraph is said. */
    public enum Manner {
        PLAIN,
        /** What nobody may miss. */
        NOTICE,
        SMALL;

        /** The name of its style. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A table with a line of column heads, in which the first cell of each row heads the row.
     *
     * @param wide whether small screens cannot hold it
     */
    public record Table(String caption, boolean wide, List<Head> heads, List<List<String>> rows) {

        public Table {
            caption = Legible.text(caption);
            rows = rows.stream()
                    .map(row -> row.stream().map(Legible::text).toList())
                    .toList();
        }

        public boolean isFigure(int column) {
            return heads.get(column).figure();
        }
    }

    /** @param figure whether the column holds figures, which stand to the right */
    public record Head(String text, boolean figure) {}

    /** A chart, and what it shows in words for those who do not see it. */
    public record Chart(String svg, String words) {}

    static Block heading(String id, String text) {
        return new Block(new Heading(id, text), null, null, null);
    }

    static Block words(String text) {
        return words(Manner.PLAIN, List.of(Span.plain(text)));
    }

    static Block words(Manner manner, List<Span> spans) {
        return new Block(null, new Words(manner, spans), null, null);
    }

    static Block table(Table table) {
        return new Block(null, null, table, null);
    }

    static Block chart(Chart chart) {
        return new Block(null, null, null, chart);
    }
}

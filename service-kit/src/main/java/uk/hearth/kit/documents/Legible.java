package uk.hearth.kit.documents;

/** What of a text can be set in every format. */
public final class Legible {

    // what XML 1.0 cannot hold (section 2.2), so neither can a page, a PDF or a Word document
    private static final String UNWRITABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private Legible() {}

    /** Line breaks are spaces, as a page has them. */
    public static String text(String words) {
        return words.replaceAll(UNWRITABLE, "\uFFFD").replaceAll("\\s+", " ");
    }
}

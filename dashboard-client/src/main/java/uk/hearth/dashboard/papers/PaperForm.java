package uk.hearth.dashboard.papers;

/** A form that a paper comes in: its extension, its type and what people call it. */
public enum PaperForm {
    HTML("html", "text/html", "Web page"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
    PDF("pdf", "application/pdf", "PDF");

    private final String extension;
    private final String type;
    private final String words;

    PaperForm(String extension, String type, String words) {
        this.extension = extension;
        this.type = type;
        this.words = words;
    }

    public String extension() {
        return extension;
    }

    public String type() {
        return type;
    }

    public String words() {
        return words;
    }
}

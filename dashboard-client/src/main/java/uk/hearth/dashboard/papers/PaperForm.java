package uk.hearth.dashboard.papers;

/** A form that a paper comes in: its extension, its type and what people call it. */
public enum PaperForm {
    HTML("html", Types.HTML, "Web page"),
    DOCX("docx", Types.DOCX, "Word"),
    PDF("pdf", Types.PDF, "PDF");

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

    /** As kpi-service names them. */
    static final class Types {

        static final String HTML = "text/html";
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String PDF = "application/pdf";

        private Types() {}
    }
}

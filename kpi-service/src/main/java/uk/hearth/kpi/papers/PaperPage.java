package uk.hearth.kpi.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A paper as one self-contained page of well-formed HTML. */
final class PaperPage {

    private PaperPage() {}

    static String of(Paper paper) {
        return Templates.paper(paper).render();
    }

    /** Checked against the paper when the service is built. */
    @CheckedTemplate(basePath = "papers")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance paper(Paper paper);
    }
}

package uk.hearth.placement.commitments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Sets a report as one self-contained page of well-formed HTML. */
final class ReportPage {

    private ReportPage() {}

    static String of(ReportPaper paper) {
        return Templates.report(paper).render();
    }

    /** Checked against the paper when the service is built. */
    @CheckedTemplate(basePath = "commitments")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance report(ReportPaper paper);
    }
}

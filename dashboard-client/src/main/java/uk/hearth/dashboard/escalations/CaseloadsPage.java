package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import uk.hearth.dashboard.escalation.Caseloads;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.kpi.Authority;

/** The caseloads of a council's IROs. */
record CaseloadsPage(Frame frame, Authority council, Caseloads report, List<FinancialYears.Year> years, String csv)
        implements TemplateInstance {}

package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseSummary;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.escalation.WorklistItem;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/** The page that lists cases, with those on which it is the reader's turn above them. */
@RequestScoped
class CaseLists {

    static final int MOST = 50;
    private static final Set<String> HAVE_TURNS = Set.of("iro", "manager", "administrator");

    private final Escalations escalations;
    private final Reader reader;

    CaseLists(@RestClient Escalations escalations, Reader reader) {
        this.escalations = escalations;
        this.reader = reader;
    }

    /** Two questions side by side. */
    TemplateInstance page(Authority council, CaseList asked, Uni<Listed<CaseSummary>> cases, @Nullable String child) {
        boolean hasTurns = reader.isOneOf(HAVE_TURNS);
        Uni<Part<Listed<WorklistItem>>> turns =
                hasTurns ? Part.of(escalations.worklist(council.code(), MOST)) : Part.notAsked();
        var frame = reader.frame("Escalations", Task.ESCALATIONS, council);
        return Uni.combine()
                .all()
                .unis(turns, Part.of(cases))
                .with((mine, all) -> new CasesPage(frame, new ShownCases(council, asked, mine, all, hasTurns, child)))
                .await()
                .indefinitely();
    }
}

package uk.hearth.dashboard.papers;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Frame;

/**
 * One paper, the ways to take it away, and what moved since the one before.
 *
 * @param comparison absent where the scorecard has no earlier paper
 * @param others papers of the same scorecard to compare it with
 */
record PaperPage(
        Frame frame,
        Edition edition,
        HeldPaper held,
        @Nullable Comparison comparison,
        List<Edition> others,
        List<PaperForm> forms)
        implements TemplateInstance {}

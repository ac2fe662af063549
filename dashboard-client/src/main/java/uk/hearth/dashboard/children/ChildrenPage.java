package uk.hearth.dashboard.children;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.parts.Part;

/**
 * The children behind one figure.
 *
 * @param from what led here, and where it is
 * @param asAt the day that they are of; absent where nothing says which children are behind it
 */
record ChildrenPage(
        Frame frame,
        String title,
        String period,
        String from,
        Link back,
        @Nullable LocalDate asAt,
        Part<ChildrenBehind.Table> children)
        implements TemplateInstance {}

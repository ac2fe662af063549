package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One child of a batch, as far as it is taken over.
 *
 * @param payload as {@link ChildShape#CHILD} takes it; never holds a name
 */
record SentChild(String child, ObjectNode payload, List<Remarks.Noted> warnings) {

    /** With what only shows beside what was known before. */
    SentChild notedAgainst(KnownChild before) {
        if (before.data() != null) {
            return this;
        }
        if (Merging.isPurge(payload)) {
            return noting(Warning.NOTHING_TO_PURGE, "");
        }
        return payload.has(ChildShape.CHILD_DETAILS)
                ? this
                : noting(Warning.NO_CHILD_DETAILS, ChildShape.CHILD_DETAILS);
    }

    private SentChild noting(Warning warning, String place) {
        var all = new ArrayList<>(warnings);
        all.add(new Remarks.Noted(place, warning));
        return new SentChild(child, payload, all);
    }
}

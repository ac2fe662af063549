package uk.hearth.placement.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.hearth.placement.layout.Child;

/** Stands for whatever may go wrong at the very end of taking a return in: it falls over a child of this name. */
@ApplicationScoped
class Mishap {

    static final String CHILD = "MISHAP";

    /** Over this one only the first time. */
    static final String CHILD_ONCE = "MISHAP-ONCE";

    private final AtomicBoolean fallen = new AtomicBoolean();

    void fallOver(@Observes ReturnTaken taken) {
        var children = taken.data().children().stream().map(Child::id).toList();
        if (children.contains(CHILD) || (children.contains(CHILD_ONCE) && !fallen.getAndSet(true))) {
            throw new IllegalStateException("a mishap, as the test wants it");
        }
    }
}

package uk.hearth.placement.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Stands for whatever may go wrong at the very end of taking a return in: it falls over a child of this name. */
@ApplicationScoped
class Mishap {

    static final String CHILD = "MISHAP";

    void fallOver(@Observes ReturnTaken taken) {
        if (taken.data().children().stream().anyMatch(child -> child.id().equals(CHILD))) {
            throw new IllegalStateException("a mishap, as the test wants it");
        }
    }
}

package uk.hearth.kit.audit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Who acted, by the id the identity provider gave, and in which roles. */
public record AuditActor(String id, Set<String> roles) {

    public AuditActor {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }
}

package uk.hearth.kit.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;

/** What an operation states, on itself or on its resource. */
final class Operations {

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL_THEM =
            stating("who may call it", List.of(RolesAllowed.class, Authenticated.class, PermitAll.class));

    static final ArchCondition<JavaMethod> SAY_WHAT_THEY_PRODUCE = stating("what it produces", List.of(Produces.class));

    private Operations() {}

    private static ArchCondition<JavaMethod> stating(String what, List<Class<? extends Annotation>> annotations) {
        return new ArchCondition<>("say " + what) {
            @Override
            public void check(JavaMethod operation, ConditionEvents events) {
                boolean stated = annotations.stream()
                        .anyMatch(annotation -> operation.isAnnotatedWith(annotation)
                                || operation.getOwner().isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(
                        operation, stated, "%s does not say %s".formatted(operation.getFullName(), what)));
            }
        };
    }
}

package uk.hearth.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** Whether a class asks what time it is in a way that no test can answer for it. */
final class Time {

    private static final Set<String> SYSTEM_TIME = Set.of("currentTimeMillis", "nanoTime");

    static final ArchCondition<JavaClass> BE_ASKED_WITHOUT_A_CLOCK =
            new ArchCondition<>("ask the time without a Clock") {
                @Override
                public void check(JavaClass asking, ConditionEvents events) {
                    asking.getMethodCallsFromSelf().forEach(call -> {
                        var target = call.getTarget();
                        var ofJavaTime = target.getOwner().getPackageName().equals("java.time")
                                && target.getName().equals("now")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                        var ofSystem = target.getOwner().isEquivalentTo(System.class)
                                && SYSTEM_TIME.contains(target.getName());
                        events.add(new SimpleConditionEvent(asking, ofJavaTime || ofSystem, call.getDescription()));
                    });
                }
            };

    private Time() {}
}

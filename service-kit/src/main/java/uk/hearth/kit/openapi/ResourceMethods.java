package uk.hearth.kit.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The methods behind the operations, found by name: operation ids are method names, and unique. */
final class ResourceMethods {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final DotName REST_RESPONSE = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");

    private final Map<String, MethodInfo> byName;

    /** @throws IllegalStateException if two operations have the same name */
    ResourceMethods(IndexView index) {
        byName = index.getAnnotations(OPERATION).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == Kind.METHOD)
                .map(target -> target.asMethod())
                .filter(method -> method.declaringClass().hasDeclaredAnnotation(PATH))
                .collect(Collectors.toMap(MethodInfo::name, method -> method, ResourceMethods::same));
    }

    /** The index can hold a class twice; two methods of one name are another matter. */
    private static MethodInfo same(MethodInfo one, MethodInfo other) {
        if (!one.declaringClass().name().equals(other.declaringClass().name())) {
            throw new IllegalStateException("Two operations are called " + one.name());
        }
        return one;
    }

    Optional<ResourceMethod> of(Operation operation) {
        return Optional.ofNullable(byName.get(operation.getOperationId())).map(ResourceMethods::read);
    }

    private static ResourceMethod read(MethodInfo method) {
        return new ResourceMethod(method.returnType().name().equals(REST_RESPONSE), roles(method));
    }

    /** The method's own rule counts before its class's, and naming roles before asking for any account. */
    private static List<String> roles(MethodInfo method) {
        var own = method.declaredAnnotation(ROLES);
        if (own == null && !method.hasDeclaredAnnotation(AUTHENTICATED)) {
            own = method.declaringClass().declaredAnnotation(ROLES);
        }
        return own == null ? List.of() : names(own);
    }

    private static List<String> names(@Nullable AnnotationInstance roles) {
        return roles == null
                ? List.of()
                : Arrays.stream(roles.value().asStringArray()).sorted().toList();
    }
}

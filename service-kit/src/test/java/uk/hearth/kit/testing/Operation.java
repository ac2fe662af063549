package uk.hearth.kit.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation of the running service, as its annotations state it. */
record Operation(RolesRow row, String consumes) {

    static List<Operation> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .flatMap(Operation::of)
                .filter(operation -> !operation.row().path().startsWith("/q/"))
                .toList();
    }

    private static Stream<Operation> of(Method method) {
        if (isOtherForm(method)) {
            return Stream.empty();
        }
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(verb -> new Operation(
                        new RolesRow(verb.value(), path(method), roles(method)),
                        stated(method, Consumes.class)
                                .map(consumes -> consumes.value()[0])
                                .orElse("application/json")));
    }

    /** A method that takes the same operation in another media type, which the document shows with the first. */
    private static boolean isOtherForm(Method method) {
        var said = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        return said != null && said.hidden();
    }

    private static String path(Method method) {
        return Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .flatMap(Stream::ofNullable)
                .map(path -> "/" + path.value().replaceAll("^/|/$", ""))
                .collect(Collectors.joining());
    }

    /** All, unless some are named: what is only @Authenticated asks for a token. */
    private static Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            throw new IllegalStateException("The table of roles has no column for callers without a token");
        }
        return stated(method, RolesAllowed.class)
                .map(allowed -> new TreeSet<>(List.of(allowed.value())))
                .orElse(new TreeSet<>(RolesRow.ROLES));
    }

    private static <A extends Annotation> Optional<A> stated(Method method, Class<A> annotation) {
        return Optional.ofNullable(method.getAnnotation(annotation))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(annotation)));
    }
}

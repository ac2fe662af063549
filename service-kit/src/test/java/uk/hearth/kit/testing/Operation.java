package uk.hearth.kit.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation of a service, as its annotations state it. */
record Operation(RolesRow row, String consumes) {

    /** Those of the kit and of the service with this name. */
    static List<Operation> of(String service) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
                .importPackages("uk.hearth.kit", "uk.hearth." + service.replace("-service", "")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(Operation::of)
                        .toList();
    }

    private static Stream<Operation> of(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(verb -> new Operation(
                        new RolesRow(verb.value(), path(method), roles(method)),
                        stated(method, Consumes.class)
                                .map(consumes -> consumes.value()[0])
                                .orElse("application/json")));
    }

    private static String path(JavaMethod method) {
        var parts = Stream.of(
                        method.getOwner().tryGetAnnotationOfType(Path.class),
                        method.tryGetAnnotationOfType(Path.class))
                .flatMap(Optional::stream)
                .map(path -> path.value().replaceAll("^/|/$", ""));
        return parts.map(part -> "/" + part).collect(Collectors.joining());
    }

    /** All, unless some are named: what is only @Authenticated asks for a token. */
    private static Set<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            throw new IllegalStateException("The table of roles has no column for callers without a token");
        }
        return stated(method, RolesAllowed.class)
                .map(allowed -> new TreeSet<>(List.of(allowed.value())))
                .orElse(new TreeSet<>(RolesRow.ROLES));
    }

    private static <A extends Annotation> Optional<A> stated(JavaMethod method, Class<A> annotation) {
        return method.tryGetAnnotationOfType(annotation).or(() -> method.getOwner().tryGetAnnotationOfType(annotation));
    }
}

package uk.hearth.kit.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Refuses a query parameter that the operation does not declare: a misspelt filter must not answer everything. */
public class UnknownQueryParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), UnknownQueryParameters::declared);
        if (!declared.containsAll(sent)) {
            var remedy = declared.isEmpty()
                    ? "This operation has no query parameters"
                    : "It knows " + String.join(", ", new TreeSet<>(declared));
            throw new InvalidInput(
                    "A query parameter is unknown to this operation.",
                    List.of(new InputError(
                            null, null, "unknown-query-parameter", "A query parameter is unknown", remedy)));
        }
    }

    private static Set<String> declared(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
            addName(parameter, parameter.getName(), names);
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), names);
                }
                addName(field, field.getName(), names);
            }
        }
    }

    private static void addName(AnnotatedElement element, String ownName, Set<String> names) {
        var rest = element.getAnnotation(RestQuery.class);
        var plain = element.getAnnotation(QueryParam.class);
        if (rest != null) {
            names.add(rest.value().isEmpty() ? ownName : rest.value());
        }
        if (plain != null) {
            names.add(plain.value());
        }
    }
}

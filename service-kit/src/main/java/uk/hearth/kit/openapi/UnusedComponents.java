package uk.hearth.kit.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Parts that no operation refers to, which the document is better without. */
final class UnusedComponents {

    private UnusedComponents() {}

    /** @param schemas those that something refers to, found when they were looked at one by one */
    static void drop(OpenAPI document, Set<String> schemas) {
        var components = document.getComponents();
        var operations = operations(document);
        drop(components.getSchemas(), schemas, components::removeSchema);
        drop(
                components.getParameters(),
                names(operations.stream().flatMap(each -> all(each.getParameters()))),
                components::removeParameter);
        drop(components.getResponses(), names(answers(operations)), components::removeResponse);
        drop(components.getHeaders(), names(headers(components, operations)), components::removeHeader);
    }

    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Set<Operation> operations(OpenAPI document) {
        return document.getPaths() == null
                ? Set.of()
                : document.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .collect(Collectors.toSet());
    }

    private static Stream<APIResponse> answers(Set<Operation> operations) {
        return operations.stream().flatMap(each -> each.getResponses().getAPIResponses().values().stream());
    }

    private static Stream<? extends Reference<?>> headers(Components components, Set<Operation> operations) {
        return Stream.concat(answers(operations), components.getResponses().values().stream())
                .filter(answer -> answer.getHeaders() != null)
                .flatMap(answer -> answer.getHeaders().values().stream());
    }

    private static <T> Stream<T> all(@Nullable Collection<T> parts) {
        return parts == null ? Stream.of() : parts.stream();
    }

    private static Set<String> names(Stream<? extends Reference<?>> parts) {
        return parts.filter(part -> part.getRef() != null)
                .map(part -> name(part.getRef()))
                .collect(Collectors.toSet());
    }

    private static void drop(@Nullable Map<String, ?> parts, Set<String> used, Consumer<String> remove) {
        if (parts != null) {
            var unused = new HashSet<>(parts.keySet());
            unused.removeAll(used);
            unused.forEach(remove);
        }
    }
}

package uk.hearth.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** A record's component is always there in its JSON, unless the code says that it can be absent. */
final class RequiredFields {

    private static final String OURS = "uk.hearth.";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName LIST = DotName.createSimple(List.class);

    private final Map<String, List<ClassInfo>> records;

    RequiredFields(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith(OURS))
                .collect(Collectors.toMap(ClassInfo::name, known -> known, (one, again) -> one))
                .values()
                .stream()
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    void mark(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().forEach((name, schema) -> {
                // a schema of a generic page is named after its items too
                var known = records.getOrDefault(
                        name.startsWith("Page") && !records.containsKey(name) ? "Page" : name, List.of());
                if (known.size() == 1) {
                    mark(schema, known.get(0));
                }
            });
        }
    }

    private static void mark(Schema schema, ClassInfo record) {
        for (var component : record.recordComponents()) {
            var stated = schema.getRequired() != null && schema.getRequired().contains(component.name());
            var known = schema.getProperties() != null && schema.getProperties().containsKey(component.name());
            if (known && !stated && !canBeAbsent(component, record)) {
                schema.addRequired(component.name());
            }
        }
    }

    private static boolean canBeAbsent(RecordComponentInfo component, ClassInfo record) {
        var include = record.declaredAnnotation(INCLUDE);
        var withoutEmpty = include != null && include.value().asEnum().equals("NON_EMPTY");
        return component.type().hasAnnotation(NULLABLE)
                || (withoutEmpty && component.type().name().equals(LIST));
    }
}

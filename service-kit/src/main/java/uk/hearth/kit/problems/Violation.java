package uk.hearth.kit.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Path.MethodNode;
import jakarta.validation.Path.ParameterNode;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A constraint that a request breaks, told by the names of the request: month, lines[0].weekly. */
final class Violation {

    private static final String BODY = "body";
    private static final String UNSAID_FORM = "{jakarta.validation.constraints.Pattern.message}";

    private final ConstraintViolation<?> violation;
    private final List<Path.Node> nodes = new ArrayList<>();

    private Violation(ConstraintViolation<?> violation) {
        this.violation = violation;
        violation.getPropertyPath().forEach(nodes::add);
    }

    static InputError error(ConstraintViolation<?> violation) {
        boolean unsaid = violation.getMessageTemplate().equals(UNSAID_FORM);
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return InputError.inField(
                new Violation(violation).place(),
                constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                unsaid ? "This field is not of the form that it should be" : "This field " + violation.getMessage(),
                unsaid ? "Write it as the operation's example in the API document" : "Correct this field");
    }

    private String place() {
        var parameter = parameter();
        var last = nodes.get(nodes.size() - 1);
        if (parameter != null && RequestName.isOfMany(parameter)) {
            return fieldOfMany(String.valueOf(last.getName()));
        }
        var ownName = parameter == null ? null : RequestName.of(parameter, parameter.getName());
        if (ownName != null) {
            return ownName;
        }
        var path = path();
        return path.isEmpty() ? BODY : path;
    }

    /** What is below the method and its parameter, as JSON has it. */
    private String path() {
        var path = new StringBuilder();
        for (var node : nodes) {
            if (node.isInIterable() && node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.isInIterable() && node.getKey() != null) {
                path.append('[').append(node.getKey()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    private String fieldOfMany(String ownName) {
        for (Class<?> type = violation.getLeafBean().getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(ownName)) {
                    return Objects.requireNonNullElse(RequestName.of(field, ownName), ownName);
                }
            }
        }
        return ownName;
    }

    /** Null where it was no operation that was called. */
    private @Nullable Parameter parameter() {
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return null;
        }
        var method = nodes.get(0).as(MethodNode.class);
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        Parameter declared = null;
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            for (var own : type.getDeclaredMethods()) {
                if (own.getName().equals(method.getName())
                        && List.of(own.getParameterTypes()).equals(List.of(types))) {
                    declared = own.getParameters()[
                            nodes.get(1).as(ParameterNode.class).getParameterIndex()];
                }
            }
        }
        return declared; // of the class as it was written: those that are woven around it have no annotations
    }
}

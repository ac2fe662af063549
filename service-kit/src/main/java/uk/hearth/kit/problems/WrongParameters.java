package uk.hearth.kit.problems;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Finds which parameters of an address are not of the type that the operation gives them. */
final class WrongParameters {

    private final MultivaluedMap<String, String> query;
    private final MultivaluedMap<String, String> path;
    private final List<InputError> errors = new ArrayList<>();

    private WrongParameters(UriInfo address) {
        query = address.getQueryParameters();
        path = address.getPathParameters();
    }

    static List<InputError> of(Method operation, UriInfo address) {
        var wrong = new WrongParameters(address);
        for (var parameter : operation.getParameters()) {
            wrong.check(parameter, parameter.getName(), parameter.getType(), parameter.getParameterizedType());
        }
        return wrong.errors;
    }

    private void check(AnnotatedElement element, String ownName, Class<?> type, Type generic) {
        if (RequestName.isOfMany(element)) {
            checkFields(type);
            return;
        }
        var name = RequestName.of(element, ownName);
        if (name == null) {
            return;
        }
        var one = elementOf(type, generic);
        boolean wrong = query.getOrDefault(name, List.of()).stream().anyMatch(value -> isWrong(value, one))
                || path.getOrDefault(name, List.of()).stream().anyMatch(value -> isWrong(value, one));
        if (wrong) {
            errors.add(InputError.inField(
                    name,
                    "wrong-type",
                    "This parameter is not of the type it should be",
                    "Write it as the operation's example in the API document"));
        }
    }

    private void checkFields(Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                check(field, field.getName(), field.getType(), field.getGenericType());
            }
        }
    }

    /** Of a list of days, a day. */
    private static Class<?> elementOf(Class<?> type, Type generic) {
        return generic instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : MethodType.methodType(type).wrap().returnType();
    }

    /** Reads it as RESTful web services do, by the type's own method. */
    private static boolean isWrong(String value, Class<?> type) {
        for (var name : List.of("fromString", "valueOf", "parse")) {
            for (var taken : List.of(String.class, CharSequence.class)) {
                try {
                    var reading = type.getMethod(name, taken);
                    if (Modifier.isStatic(reading.getModifiers())) {
                        reading.invoke(null, value);
                        return false;
                    }
                } catch (NoSuchMethodException | IllegalAccessException e) {
                    continue; // it is not read in this way
                } catch (InvocationTargetException e) {
                    return true;
                }
            }
        }
        return false;
    }
}

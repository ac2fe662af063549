package uk.hearth.kit.problems;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a request calls a parameter of a method, or a field of a bean of parameters. */
final class RequestName {

    private RequestName() {}

    /** The name in the address, the form or the headers; null of what is none of these, such as the body. */
    static @Nullable String of(AnnotatedElement element, String ownName) {
        var name = said(element, RestQuery.class, RestQuery::value);
        name = name != null ? name : said(element, RestPath.class, RestPath::value);
        name = name != null ? name : said(element, RestHeader.class, RestHeader::value);
        name = name != null ? name : said(element, RestForm.class, RestForm::value);
        name = name != null ? name : said(element, QueryParam.class, QueryParam::value);
        name = name != null ? name : said(element, PathParam.class, PathParam::value);
        name = name != null ? name : said(element, HeaderParam.class, HeaderParam::value);
        return name != null && (name.isEmpty() || name.equals(FileUpload.ALL)) ? ownName : name;
    }

    static boolean isOfMany(AnnotatedElement element) {
        return element.isAnnotationPresent(BeanParam.class);
    }

    private static <A extends Annotation> @Nullable String said(
            AnnotatedElement element, Class<A> annotation, Function<A, String> value) {
        var present = element.getAnnotation(annotation);
        return present == null ? null : value.apply(present);
    }
}

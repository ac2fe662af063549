package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;

/** The type of every page, and a page with a status of its own. */
public final class Html {

    public static final String UTF_8 = "text/html;charset=UTF-8";

    private Html() {}

    public static RestResponse<TemplateInstance> page(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), page)
                .type(UTF_8)
                .build();
    }
}

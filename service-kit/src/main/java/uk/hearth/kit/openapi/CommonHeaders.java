package uk.hearth.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers have, declared once and referred to. */
final class CommonHeaders {

    static final String ETAG = "ETag";
    static final String LOCATION = "Location";
    static final String RETRY_AFTER = "Retry-After";
    static final String WWW_AUTHENTICATE = "WWW-Authenticate";
    static final String CONTENT_DISPOSITION = "Content-Disposition";

    // Sent by Correlation, RateLimits and Quarkus' CORS filter.
    private static final Map<String, Header> EVERYWHERE = new LinkedHashMap<>();
    private static final Map<String, Header> SOMEWHERE = new LinkedHashMap<>();

    static {
        everywhere(
                "Access-Control-Allow-Origin",
                "The web page's origin, if it sent one and is allowed to call this service.",
                "^https?://[^\\s/]+$",
                "http://localhost:8080");
        everywhere(
                "Correlation-Id",
                "Finds the request in the services' logs; yours, if you sent one.",
                "^[A-Za-z0-9._-]{8,64}$",
                "6f1c2c0e-52b4-4a0c-9b8b-0f6f3a8f3d10");
        everywhere(
                "RateLimit",
                "Requests left (r) and seconds until the count starts again (t).",
                "^\"default\";r=\\d+;t=\\d+$",
                "\"default\";r=599999;t=42");
        everywhere(
                "RateLimit-Policy",
                "Requests (q) that a caller may send in so many seconds (w).",
                "^\"default\";q=\\d+;w=\\d+$",
                "\"default\";q=600000;w=60");
        somewhere(ETAG, "Names this state: send it in If-None-Match or If-Match.", "^\"[^\"]+\"$", "\"3\"");
        somewhere(
                LOCATION,
                "Where to read what was created.",
                "^/.+$",
                "/api/v1/imports/6f1c2c0e-52b4-4a0c-9b8b-0f6f3a8f3d10");
        somewhere(WWW_AUTHENTICATE, "How to say who you are.", "^Bearer.*$", "Bearer");
        somewhere(
                CONTENT_DISPOSITION,
                "The name for the file, of a table.",
                "^attachment; filename=\"[^\"]+\"$",
                "attachment; filename=\"figures.csv\"");
        SOMEWHERE.put(
                RETRY_AFTER,
                header(
                        "Seconds to wait.",
                        NumberLimits.set(OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .minimum(java.math.BigDecimal.ONE)),
                        42));
    }

    private CommonHeaders() {}

    static void declare(Components components) {
        EVERYWHERE.forEach(components::addHeader);
        SOMEWHERE.forEach(components::addHeader);
    }

    /** Adds the headers that every answer has. */
    static void addTo(APIResponse answer) {
        EVERYWHERE.keySet().forEach(name -> add(answer, name));
    }

    static void add(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }

    private static void everywhere(String name, String description, String pattern, String example) {
        EVERYWHERE.put(name, header(description, text(pattern), example));
    }

    private static void somewhere(String name, String description, String pattern, String example) {
        SOMEWHERE.put(name, header(description, text(pattern), example));
    }

    private static Schema text(String pattern) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .maxLength(StringLimits.LONGEST_HEADER)
                .pattern(pattern);
    }

    private static Header header(String description, Schema schema, Object example) {
        return OASFactory.createHeader().description(description).schema(schema).example(example);
    }
}

package uk.hearth.dashboard.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** An address within the dashboard, each part escaped. */
public record Link(String address) {

    public static Link to(String path, String... codes) {
        var address = new StringBuilder(path);
        for (var code : codes) {
            address.append('/').append(escape(code));
        }
        return new Link(address.toString());
    }

    public Link as(String extension) {
        return new Link(address + "." + extension);
    }

    /** What stands below it. */
    public Link inside(String place) {
        return new Link(address + "/" + place);
    }

    /** The same address with a parameter, or as it is when there is nothing to say. */
    public Link with(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        return new Link(address + (address.contains("?") ? '&' : '?') + name + '=' + escape(value));
    }

    @Override
    public String toString() {
        return address;
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}

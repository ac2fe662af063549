package uk.hearth.dashboard.escalations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.regex.Pattern;

/** What a service's link to the next page holds: the cursor alone, whether it stands in an address or by itself. */
final class Links {

    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&]*)");

    private Links() {}

    static String cursor(String next) {
        var found = CURSOR.matcher(next);
        return found.find() ? URLDecoder.decode(found.group(1), UTF_8) : next;
    }
}

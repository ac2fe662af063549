package uk.hearth.kit.changes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** A place in the change feed, after which a reader goes on. Opaque to readers, who send back what they were given. */
record FeedPosition(long place) {

    /** The word for the end of the feed as it is now. */
    static final String NOW = "now";

    private static final long END = -1;
    private static final Pattern TEXT = Pattern.compile("changes:(\\d{1,18})");

    /** @throws InvalidInput if the text is not a place that a feed gave out */
    static FeedPosition parse(@Nullable String text) {
        if (text == null) {
            return new FeedPosition(0);
        }
        if (text.equals(NOW)) {
            return new FeedPosition(END);
        }
        var matcher = TEXT.matcher(decoded(text));
        if (!matcher.matches()) {
            throw unknown();
        }
        return new FeedPosition(Long.parseLong(matcher.group(1)));
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("changes:" + place).getBytes(StandardCharsets.US_ASCII));
    }

    boolean isEnd() {
        return place == END;
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
    }

    private static InvalidInput unknown() {
        return InvalidInput.inField(
                "since",
                "unknown-cursor",
                "This is not a place in the feed that was given out",
                "Send next of the answer before, now for what is still to come, or leave since out to start from the first change");
    }
}

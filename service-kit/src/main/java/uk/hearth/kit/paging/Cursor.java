package uk.hearth.kit.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import uk.hearth.kit.problems.InvalidInput;

/** The sort key that a page starts after. Opaque to callers, who send back what they were given. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(List<String> key) {
        return new Cursor(List.copyOf(key));
    }

    public String text() {
        var bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws InvalidInput if the text is not a cursor of a list whose key has this many parts */
    public static Cursor parse(String text, int parts) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var key = List.of(decoded.toString().split(SEPARATOR, -1));
            if (key.size() == parts) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // answered below
        }
        throw unknown();
    }

    /** A part of the key that is not text, such as {@code Integer::valueOf} or {@code Instant::parse} reads. */
    public <T> T part(int place, Function<String, T> read) {
        try {
            return read.apply(key.get(place));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown();
        }
    }

    private static InvalidInput unknown() {
        return InvalidInput.inField(
                "cursor",
                "unknown-cursor",
                "The cursor is not one that this list gave out",
                "Send next of the page before, or leave cursor out to start again");
    }
}

package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text, an identifier or a code.
 *
 * @param longest characters; a longer one is a fault
 * @param form what an identifier looks like; another is a fault
 * @param known the codes of its list; another is worth a warning
 */
record Text(int longest, @Nullable Pattern form, @Nullable Set<String> known) implements Part {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_-]+");

    static Text identifier(int longest) {
        return new Text(longest, IDENTIFIER, null);
    }

    static Text upTo(int longest) {
        return new Text(longest, null, null);
    }

    static Text code(int longest, String known) {
        return new Text(longest, null, Set.of(known.split(" ")));
    }

    @Override
    public @Nullable JsonNode take(JsonNode sent, Place place) {
        if (!sent.isTextual()) {
            place.fault("not-a-text", "There is something else where a text belongs", "Send it as a JSON string");
            return null;
        }
        var text = sent.textValue();
        if (text.length() > longest) {
            place.fault("too-long", "The text is longer than " + longest + " characters", "Send the code or id itself");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            place.fault("control-character", "The text has a character that cannot be printed", "Remove it");
        } else if (form != null && !form.matcher(text).matches()) {
            place.fault("not-an-id", "An id has letters, digits, - and _ only", "Send the case system's own id");
        } else if (known != null && !known.contains(text)) {
            place.warn(Warning.UNKNOWN_CODE);
        }
        return TextNode.valueOf(text);
    }
}

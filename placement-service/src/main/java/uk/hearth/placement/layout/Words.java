package uk.hearth.placement.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as small ints: one for each different value of a return. Codes of the code lists have the same number in every
 * return ({@link KnownCodes}); other text is numbered as it comes. One thread writes; afterwards any may read.
 */
public final class Words {

    private static final Words KNOWN = known();

    private int[] slots;
    private int[] hashes;
    private final List<String> texts;

    private Words(int[] slots, int[] hashes, List<String> texts) {
        this.slots = slots;
        this.hashes = hashes;
        this.texts = texts;
    }

    public Words() {
        this(KNOWN.slots.clone(), KNOWN.hashes.clone(), new ArrayList<>(KNOWN.texts));
    }

    private static Words known() {
        var words = new Words(filled(4096), new int[1024], new ArrayList<>());
        for (var code : KnownCodes.ALL) {
            words.of(code);
        }
        return words;
    }

    public int size() {
        return texts.size();
    }

    /** The text of a word; empty for a blank. */
    public String text(int word) {
        return word < 0 ? "" : texts.get(word);
    }

    /** The number of a text that is trimmed and in upper case; blank for an empty one. */
    public int of(String text) {
        var chars = text.toCharArray();
        return of(chars, 0, chars.length);
    }

    /** The number of the text if this return has it, else {@link Day#BLANK}. */
    public int find(String text) {
        var chars = text.toCharArray();
        int slot = slot(chars, 0, chars.length, hash(chars, 0, chars.length));
        return slots[slot] < 0 ? Day.BLANK : slots[slot];
    }

    int of(char[] text, int from, int length) {
        if (length == 0) {
            return Day.BLANK;
        }
        int hash = hash(text, from, length);
        int slot = slot(text, from, length, hash);
        return slots[slot] >= 0 ? slots[slot] : add(new String(text, from, length), hash, slot);
    }

    /** Upper case, in place; text that does not keep its length is refused its change, as the peer's would be. */
    static void upperCase(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                text[i] = (char) (c - 32);
            } else if (c > 127) {
                text[i] = String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0);
            }
        }
    }

    private int slot(char[] text, int from, int length, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] >= 0 && !(hashes[slots[slot]] == hash && same(texts.get(slots[slot]), text, from, length))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int add(String text, int hash, int slot) {
        int word = texts.size();
        texts.add(text);
        hashes = word < hashes.length ? hashes : Arrays.copyOf(hashes, hashes.length * 2);
        hashes[word] = hash;
        slots[slot] = word;
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return word;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int word = 0; word < texts.size(); word++) {
            int slot = hashes[word] & (slots.length - 1);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = word;
        }
    }

    private static int[] filled(int size) {
        var empty = new int[size];
        Arrays.fill(empty, -1);
        return empty;
    }

    private static int hash(char[] text, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}

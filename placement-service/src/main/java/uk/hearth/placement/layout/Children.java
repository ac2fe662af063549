package uk.hearth.placement.layout;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The children of a return, numbered as their ids first come up in any table. */
final class Children extends AbstractList<Child> implements RandomAccess {

    private final int[] numberOfWord;
    private int[] words = new int[64];
    private final Child[] children;

    Children(CaseData data, Collection<CaseTable> tables) {
        numberOfWord = new int[data.words().size()];
        Arrays.fill(numberOfWord, -1);
        int count = 0;
        for (var table : tables) {
            count = number(table, count);
        }
        children = new Child[count];
        for (int i = 0; i < count; i++) {
            children[i] = new Child(data, i);
        }
    }

    private int number(CaseTable table, int counted) {
        int count = counted;
        for (int row = 0; row < table.size(); row++) {
            int word = table.at(row, Column.CHILD);
            if (word >= 0 && numberOfWord[word] < 0) {
                words = count < words.length ? words : Arrays.copyOf(words, count * 2);
                words[count] = word;
                numberOfWord[word] = count++;
            }
        }
        return count;
    }

    /** The child of an id, by its word; null for a blank. */
    @Nullable
    Child ofWord(int word) {
        return word < 0 ? null : children[numberOfWord[word]];
    }

    int word(int number) {
        return words[number];
    }

    @Override
    public Child get(int index) {
        return children[index];
    }

    @Override
    public int size() {
        return children.length;
    }
}

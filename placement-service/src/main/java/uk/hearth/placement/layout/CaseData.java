package uk.hearth.placement.layout;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A return and, where there is one, the return of the year before, laid out: made once, then read by any thread. */
public final class CaseData {

    private final CollectionYear year;
    private final Words words;
    private final Surroundings surroundings;
    private final Map<TableName, CaseTable> tables = new EnumMap<>(TableName.class);
    private final Map<TableName, ByChild> byChild = new EnumMap<>(TableName.class);
    private final Children children;
    private final BitSet allYear = new BitSet();
    private final @Nullable Whereabouts whereabouts;

    private CaseData(CollectionYear year, Collection<CaseTable> loaded, Words words, Surroundings surroundings) {
        this.year = year;
        this.words = words;
        this.surroundings = surroundings;
        loaded.forEach(table -> tables.put(table.name(), table));
        var directory = surroundings.postcodes();
        this.whereabouts = directory == null ? null : new Whereabouts(surroundings, directory, words);
        if (whereabouts != null) {
            Set.of(TableName.EPISODES, TableName.EPISODES_LAST_YEAR).stream()
                    .map(tables::get)
                    .filter(table -> table != null)
                    .forEach(whereabouts::fill);
        }
        this.children = new Children(this, tables.values());
        tables.forEach((name, table) -> byChild.put(name, new ByChild(table, children, this)));
        children.forEach(child -> allYear.set(child.number(), LookedAfterAllYear.holds(child.episodes(), year)));
    }

    /** @param loaded this year's tables, and those of the year before under their own names, of the same words */
    public static CaseData of(
            CollectionYear year, Collection<CaseTable> loaded, Words words, Surroundings surroundings) {
        return new CaseData(year, loaded, words, surroundings);
    }

    public CollectionYear year() {
        return year;
    }

    public Words words() {
        return words;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public boolean has(TableName table) {
        return tables.containsKey(table);
    }

    public @Nullable CaseTable table(TableName table) {
        return tables.get(table);
    }

    /** Rows in file order; none when the table is not loaded. */
    public List<Row> rows(TableName table) {
        var loaded = tables.get(table);
        return loaded == null ? List.of() : loaded.rows();
    }

    /** Every child with a row in any table of either year, in the order in which they come up. */
    public List<Child> children() {
        return children;
    }

    /** Whether either year says who is an unaccompanied asylum-seeking child. */
    public boolean uascKnown() {
        return uascKnownThisYear() || uascKnownLastYear();
    }

    public boolean uascKnownThisYear() {
        return UascFlag.known(this, TableName.HEADER, TableName.UASC);
    }

    public boolean uascKnownLastYear() {
        return UascFlag.known(this, TableName.HEADER_LAST_YEAR, TableName.UASC_LAST_YEAR);
    }

    /** Whether a given postcode (a cell) is in the directory; false without a directory. */
    public boolean knowsPostcode(int word) {
        return whereabouts != null && whereabouts.place(word) != null;
    }

    int childWord(int number) {
        return children.word(number);
    }

    boolean lookedAfterAllYear(int child) {
        return allYear.get(child);
    }

    List<Row> rowsOf(TableName table, int child) {
        var grouped = byChild.get(table);
        return grouped == null ? List.of() : grouped.rows(child);
    }

    Episodes episodesOf(TableName table, int child) {
        var grouped = byChild.get(table);
        return grouped == null ? ByChild.NO_EPISODES : grouped.episodes(child);
    }
}

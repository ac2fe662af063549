package uk.hearth.placement.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child of a return: its rows in every table, its episodes in order, and what follows from them. */
public final class Child {

    private final CaseData data;
    private final int number;

    Child(CaseData data, int number) {
        this.data = data;
        this.number = number;
    }

    /** Its place among the children of the return, from 0. */
    public int number() {
        return number;
    }

    /** The authority's own id of it. */
    public String id() {
        return data.words().text(data.childWord(number));
    }

    public CollectionYear year() {
        return data.year();
    }

    public CaseData data() {
        return data;
    }

    /** Its rows of a table in file order; none when the table is not loaded. */
    public List<Row> rows(TableName table) {
        return data.rowsOf(table, number);
    }

    public boolean has(TableName table) {
        return !rows(table).isEmpty();
    }

    /** This year's episodes, in episode order. */
    public Episodes episodes() {
        return data.episodesOf(TableName.EPISODES, number);
    }

    public Episodes episodesLastYear() {
        return data.episodesOf(TableName.EPISODES_LAST_YEAR, number);
    }

    /** Whether it was continuously looked after for the twelve months to the end of the year (CLA12). */
    public boolean lookedAfterAllYear() {
        return data.lookedAfterAllYear(number);
    }

    /** Whether it is an unaccompanied asylum-seeking child this year; null when that is not known. */
    public @Nullable Boolean uasc() {
        return UascFlag.of(this, TableName.HEADER, TableName.UASC);
    }

    public @Nullable Boolean uascLastYear() {
        return UascFlag.of(this, TableName.HEADER_LAST_YEAR, TableName.UASC_LAST_YEAR);
    }

    /** This year or last (UASC-EVER of the rules). */
    public boolean everUasc() {
        return Boolean.TRUE.equals(uasc()) || Boolean.TRUE.equals(uascLastYear());
    }
}

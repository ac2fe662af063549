package uk.hearth.kit.tables;

/** A view that can be told as a table. */
public interface Tabular {

    /** Not a getter: it is another form of the view, not a part of it. */
    Table asTable();
}

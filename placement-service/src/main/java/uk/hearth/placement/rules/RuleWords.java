package uk.hearth.placement.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;

/** The words in which a rule is written: what it flags and says, then one sentence of what it looks for. */
public final class RuleWords {

    private final String code;
    private final Map<TableName, List<Column>> flags = new EnumMap<>(TableName.class);
    private final Set<TableName> needs = new LinkedHashSet<>();
    private final Set<TableName> mayRead = new LinkedHashSet<>();
    private final Set<Indicator> distorts = EnumSet.noneOf(Indicator.class);
    private List<Condition> conditions = List.of();
    private Severity severity = Severity.ERROR;
    private String message = "";
    private String remedy = "";
    private int from = CollectionYear.FIRST;
    private int to = CollectionYear.LAST;

    RuleWords(String code) {
        this.code = code;
    }

    /** Says whose rows it marks and in which columns. The table is one that it needs, unless {@link #mayRead} names it. */
    public RuleWords flags(TableName table, Column... columns) {
        flags.put(table, List.of(columns));
        needs.add(table);
        return this;
    }

    /** Other tables without which it is not run. */
    public RuleWords needs(TableName... tables) {
        needs.addAll(List.of(tables));
        return this;
    }

    /** Tables that it reads where they are loaded. */
    public RuleWords mayRead(TableName... tables) {
        mayRead.addAll(List.of(tables));
        return this;
    }

    /** What is wrong, and how to mend it. */
    public RuleWords error(String what, String mend) {
        return says(Severity.ERROR, what, mend);
    }

    /** What is unlikely, and what to do about it. */
    public RuleWords query(String what, String mend) {
        return says(Severity.QUERY, what, mend);
    }

    private RuleWords says(Severity how, String what, String mend) {
        severity = how;
        message = what;
        remedy = mend;
        return this;
    }

    public RuleWords distorts(Indicator... figures) {
        distorts.addAll(List.of(figures));
        return this;
    }

    public RuleWords onlyIf(Condition... all) {
        conditions = List.of(all);
        return this;
    }

    /** The first collection year that it holds in. */
    public RuleWords from(int year) {
        from = year;
        return this;
    }

    /** The last collection year that it holds in. */
    public RuleWords to(int year) {
        to = year;
        return this;
    }

    /** Marks every row of the table that is wrong. */
    public Rule rows(TableName table, Predicate<Row> wrong) {
        return looking(Sentences.rows(table, wrong));
    }

    /** Takes every pair of rows of the same child; marks both sides of a wrong pair, where the rule flags their tables. */
    public Rule pairs(TableName one, TableName other, BiPredicate<Row, Row> wrong) {
        return looking(Sentences.pairs(one, other, wrong));
    }

    /** Takes every episode that has one before it, in episode order; marks the later one: (episode, previous). */
    public Rule episodesAfterAnother(BiPredicate<Row, Row> wrong) {
        return looking(Sentences.episodesAfterAnother(wrong));
    }

    /** Takes each child's first episode of this year and last of the year before; marks the first: (first, last). */
    public Rule carriedOver(BiPredicate<Row, Row> wrong) {
        return needs(TableName.EPISODES_LAST_YEAR).looking(Sentences.carriedOver(wrong));
    }

    /** Goes through the children. */
    public Rule children(BiConsumer<Child, Flags> look) {
        return looking((data, flags) -> data.children().forEach(child -> look.accept(child, flags)));
    }

    /** Goes its own way. */
    public Rule looking(Check check) {
        needs.removeAll(mayRead);
        return new Rule(
                code,
                severity,
                message,
                remedy,
                Set.copyOf(distorts),
                Set.copyOf(needs),
                Set.copyOf(mayRead),
                Map.copyOf(flags),
                conditions,
                from,
                to,
                check);
    }
}

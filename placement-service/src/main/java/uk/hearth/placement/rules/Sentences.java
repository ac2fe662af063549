package uk.hearth.placement.rules;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;

/** The forms that most rules take. */
final class Sentences {

    private Sentences() {}

    static Check rows(TableName table, Predicate<Row> wrong) {
        return (data, flags) -> {
            for (var row : data.rows(table)) {
                if (wrong.test(row)) {
                    flags.mark(row);
                }
            }
        };
    }

    static Check pairs(TableName one, TableName other, BiPredicate<Row, Row> wrong) {
        return (data, flags) -> {
            for (var a : data.rows(one)) {
                var child = a.child();
                if (child != null) {
                    for (var b : child.rows(other)) {
                        mark(flags, a, b, wrong);
                    }
                }
            }
        };
    }

    private static void mark(Flags flags, Row a, Row b, BiPredicate<Row, Row> wrong) {
        if (wrong.test(a, b)) {
            flags.markIfDeclared(a);
            flags.markIfDeclared(b);
        }
    }

    static Check episodesAfterAnother(BiPredicate<Row, Row> wrong) {
        return rows(TableName.EPISODES, episode -> {
            var previous = episode.previous();
            return previous != null && wrong.test(episode, previous);
        });
    }

    static Check carriedOver(BiPredicate<Row, Row> wrong) {
        return (data, flags) -> {
            for (var child : data.children()) {
                var first = child.episodes().first();
                var last = child.episodesLastYear().last();
                if (first != null && last != null && wrong.test(first, last)) {
                    flags.mark(first);
                }
            }
        };
    }
}

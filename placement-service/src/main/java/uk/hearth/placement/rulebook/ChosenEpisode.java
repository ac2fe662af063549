package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Flags;

/**
 * The one episode of a child that other rows of it are held against: the earliest or the latest, by valid DECOM, of those of a
 * kind; ties: the row higher in the file.
 */
record ChosenEpisode(Predicate<Row> kind, boolean latest) {

    static ChosenEpisode earliest(Predicate<Row> kind) {
        return new ChosenEpisode(kind, false);
    }

    static ChosenEpisode latest(Predicate<Row> kind) {
        return new ChosenEpisode(kind, true);
    }

    Optional<Row> of(Child child) {
        var byDecom = Comparator.<Row>comparingInt(row -> row.at(DECOM));
        return child.rows(EPISODES).stream()
                .filter(row -> row.dated(DECOM) && kind.test(row))
                .min(latest ? byDecom.reversed() : byDecom);
    }

    /** For the ending {@code children} of a rule: marks each row of the table that does not fit the episode, and the episode. */
    BiConsumer<Child, Flags> against(TableName table, BiPredicate<Row, Row> wrong) {
        return (child, flags) -> of(child).ifPresent(episode -> {
            for (var row : child.rows(table)) {
                if (wrong.test(row, episode)) {
                    flags.mark(row);
                    flags.mark(episode);
                }
            }
        });
    }
}

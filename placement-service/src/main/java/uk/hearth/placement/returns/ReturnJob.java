package uk.hearth.placement.returns;

import java.util.Locale;
import uk.hearth.kit.audit.AuditActor;

/**
 * A return that a worker has taken on, to take it in.
 *
 * @param attempt which one this is: a worker whose job was given to another no longer has the last
 */
record ReturnJob(String authority, long number, Kind kind, int attempt, AuditActor sender, String correlationId) {

    /** What is to be done with the return. */
    enum Kind {
        TAKE_IN,
        /** It was taken before. */
        CHECK;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

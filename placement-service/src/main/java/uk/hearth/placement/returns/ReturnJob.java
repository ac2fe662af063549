package uk.hearth.placement.returns;

import uk.hearth.kit.audit.AuditActor;

/**
 * A return that a worker has taken on, to take it in.
 *
 * @param attempt which one this is: a worker whose job was given to another no longer has the last
 */
record ReturnJob(String authority, long number, int attempt, AuditActor sender, String correlationId) {}

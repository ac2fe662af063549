package uk.hearth.kit.outbox;

/**
 * What one authority's service tells another system. The key makes it the same message however often it arrives; the
 * target is a name that the deployment turns into an address.
 */
@SuppressWarnings("ArrayRecordComponent") // read once, on its way into the table
public record OutboxMessage(
        String authority,
        String target,
        String topic,
        String messageKey,
        String correlationId,
        String contentType,
        byte[] body) {}

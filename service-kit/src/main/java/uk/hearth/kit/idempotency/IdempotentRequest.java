package uk.hearth.kit.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * A request that may be repeated.
 *
 * @param caller who sends it: keys of different callers have nothing to do with each other
 * @param key what the caller calls it; absent if it does not want repetition to be recognised
 * @param hash of everything that makes it this request: operation, parameters, body
 */
public record IdempotentRequest(String caller, @Nullable String key, String hash) {}

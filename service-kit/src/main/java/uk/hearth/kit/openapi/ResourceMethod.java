package uk.hearth.kit.openapi;

import java.util.List;

/**
 * What a resource method tells of its operation.
 *
 * @param choosesAnswer whether it returns a {@code RestResponse}, which methods here do for a status or a tag of their own
 * @param roles that may call it; none where any account may
 */
record ResourceMethod(boolean choosesAnswer, List<String> roles) {}

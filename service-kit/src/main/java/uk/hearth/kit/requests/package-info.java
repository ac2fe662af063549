/** What every request must satisfy before a resource sees it, where large bodies are kept, and the id that follows all through the logs. */
@NullMarked
package uk.hearth.kit.requests;

import org.jspecify.annotations.NullMarked;

/** What every request must satisfy before a resource sees it, and the id that follows it through the logs. */
@NullMarked
package uk.hearth.kit.requests;

import org.jspecify.annotations.NullMarked;

/** Forms that lose nothing: what was sent, what a service said against it, and a form sent after the session ended. */
@NullMarked
package uk.hearth.dashboard.forms;

import org.jspecify.annotations.NullMarked;

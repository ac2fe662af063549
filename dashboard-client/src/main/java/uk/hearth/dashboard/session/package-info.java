/** The session and its end: a form that comes too late is handed back with everything that was filled in. */
@NullMarked
package uk.hearth.dashboard.session;

import org.jspecify.annotations.NullMarked;

/** Lets tests of reminders have their e-mails sent at once. */
@NullMarked
package uk.hearth.escalation.emails;

import org.jspecify.annotations.NullMarked;

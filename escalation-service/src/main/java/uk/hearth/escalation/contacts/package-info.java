/** Where people are written to: the e-mail address of an account. */
@NullMarked
package uk.hearth.escalation.contacts;

import org.jspecify.annotations.NullMarked;

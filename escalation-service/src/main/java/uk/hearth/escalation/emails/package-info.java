/** E-mails that tell people of a case which waits for them: sent after the commit, and nothing about a child in them. */
@NullMarked
package uk.hearth.escalation.emails;

import org.jspecify.annotations.NullMarked;

/** What the document says of files, held against what is taken. */
@NullMarked
package uk.hearth.escalation.imports;

import org.jspecify.annotations.NullMarked;

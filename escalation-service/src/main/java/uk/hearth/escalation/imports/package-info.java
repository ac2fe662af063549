/** The way in for files: rows checked, copied into staging, and merged set by set; all or nothing, and never twice. */
@NullMarked
package uk.hearth.escalation.imports;

import org.jspecify.annotations.NullMarked;

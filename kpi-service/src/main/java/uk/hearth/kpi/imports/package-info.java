/** The way in for files: rows read one by one, checked, copied into staging, and merged set by set; all or nothing. */
@NullMarked
package uk.hearth.kpi.imports;

import org.jspecify.annotations.NullMarked;

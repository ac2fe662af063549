/** The way in for files of providers and their beds: rows checked, copied into staging, and merged set by set; all or nothing. */
@NullMarked
package uk.hearth.placement.importing;

import org.jspecify.annotations.NullMarked;

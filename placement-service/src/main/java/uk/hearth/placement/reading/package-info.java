/** Return files read as case systems write them: a ZIP, CSVs or the XML, each table known by its columns, not by its name. */
@NullMarked
package uk.hearth.placement.reading;

import org.jspecify.annotations.NullMarked;

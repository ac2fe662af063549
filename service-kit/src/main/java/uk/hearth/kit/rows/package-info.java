/** Files of rows, read one row at a time: CSV, JSON and NDJSON; every cell checked, every error with its place and remedy. */
@NullMarked
package uk.hearth.kit.rows;

import org.jspecify.annotations.NullMarked;

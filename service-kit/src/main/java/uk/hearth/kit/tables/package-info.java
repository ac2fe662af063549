/** Tables out: any view that can be told as a table is written in the format asked for. */
@NullMarked
package uk.hearth.kit.tables;

import org.jspecify.annotations.NullMarked;

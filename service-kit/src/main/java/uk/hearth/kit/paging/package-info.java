/** Keyset paging: a page of items and an opaque cursor to the next. */
@NullMarked
package uk.hearth.kit.paging;

import org.jspecify.annotations.NullMarked;

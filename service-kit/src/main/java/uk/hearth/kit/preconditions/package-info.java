/** Entity tags: 304 on reads, 428 and 412 on changes. */
@NullMarked
package uk.hearth.kit.preconditions;

import org.jspecify.annotations.NullMarked;

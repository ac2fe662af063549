/** An authority's own headings and words, saved as codes, so that its files can be brought in as they are; every version is kept. */
@NullMarked
package uk.hearth.kit.mappings;

import org.jspecify.annotations.NullMarked;

/** Word documents, written with Apache POI, which a service that has any brings itself: headings by style, tables with heads, lists. */
@NullMarked
package uk.hearth.kit.documents;

import org.jspecify.annotations.NullMarked;

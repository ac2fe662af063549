/** Every error answer: one shape (RFC 9457), one place that builds it, nothing of the request echoed. */
@NullMarked
package uk.hearth.kit.problems;

import org.jspecify.annotations.NullMarked;

/** What every document says and no resource should have to: common answers, limits, sign-in. */
@NullMarked
package uk.hearth.kit.openapi;

import org.jspecify.annotations.NullMarked;

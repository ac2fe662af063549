/** The rules of the house for code, as tests that every module runs on its own classes. */
@NullMarked
package uk.hearth.kit.architecture;

import org.jspecify.annotations.NullMarked;

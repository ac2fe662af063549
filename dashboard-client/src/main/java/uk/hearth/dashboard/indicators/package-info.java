/** The indicator page: one measure, its chart, its figures and what it means. */
@NullMarked
package uk.hearth.dashboard.indicators;

import org.jspecify.annotations.NullMarked;

/** What rules found in a council's figures: where a figure should be looked at before it is believed. */
@NullMarked
package uk.hearth.dashboard.findings;

import org.jspecify.annotations.NullMarked;

/** The dashboard's pages as a browser gets them, against a stand-in for kpi-service. */
@NullMarked
package uk.hearth.dashboard;

import org.jspecify.annotations.NullMarked;

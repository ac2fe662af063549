/** What officers say of a figure: what is going well and what needs to improve, with every revision. */
@NullMarked
package uk.hearth.kpi.commentary;

import org.jspecify.annotations.NullMarked;

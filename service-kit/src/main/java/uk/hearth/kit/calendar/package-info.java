/** Working days of England: bank holidays by rule and by table, and the days an organisation is closed. */
@NullMarked
package uk.hearth.kit.calendar;

import org.jspecify.annotations.NullMarked;

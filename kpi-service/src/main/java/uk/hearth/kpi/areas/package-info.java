/** Places that figures are about or are compared with: authorities, regions, England, groups. */
@NullMarked
package uk.hearth.kpi.areas;

import org.jspecify.annotations.NullMarked;

/**
 * Files brought in after their request was answered: kept in the database with what is asked, taken by whichever
 * replica is free, each in one transaction that ends with the job. A replica that dies leaves the job to the next.
 */
@NullMarked
package uk.hearth.kpi.importjobs;

import org.jspecify.annotations.NullMarked;

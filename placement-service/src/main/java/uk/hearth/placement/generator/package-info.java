/**
 * Makes SSDA903 returns of children who do not exist: their lives in care are drawn once from a seed, and every return,
 * of a year or of a month of it, is a view of the same lives. Errors are put in where they are asked for, by rule.
 */
@NullMarked
package uk.hearth.placement.generator;

import org.jspecify.annotations.NullMarked;

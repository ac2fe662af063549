package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;

import uk.hearth.placement.layout.Column;

/** Sets of columns that several families speak of. */
final class ColumnSets {

    /** OC2: what it records as yes or no. */
    static final Column[] HEALTH = {
        CONVICTED,
        HEALTH_CHECK,
        IMMUNISATIONS,
        TEETH_CHECK,
        HEALTH_ASSESSMENT,
        SUBSTANCE_MISUSE,
        INTERVENTION_RECEIVED,
        INTERVENTION_OFFERED
    };

    /** OC2: what must be recorded of every child of the cohort, whatever the age. */
    static final Column[] HEALTH_OF_ALL = {IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE};

    /** OC3: what it records of a care leaver. */
    static final Column[] CARE_LEAVER = {IN_TOUCH, ACTIV, ACCOM};

    /** AD1: what it records of an adoption. */
    static final Column[] ADOPTION = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    private ColumnSets() {}
}

package uk.hearth.placement.rules;

/** The figures that 903 data can give, by the ids of their definitions: what a rule's finding may distort. */
public enum Indicator {
    /** Children looked after. */
    V1,
    /** Rate per 10,000. */
    V2,
    /** Starters. */
    V3,
    /** Ceased. */
    V4,
    /** Repeat entry. */
    V5,
    /** Unaccompanied asylum-seeking children. */
    V6,
    /** The same as a share of all children of the area. */
    V7,
    /** Legal status mix. */
    V8,
    /** Age, ethnicity, need mix. */
    V9,
    /** Three or more placements in 12 months. */
    S1,
    /** Three or more placements in two years. */
    S2,
    /** Long-term stability. */
    S3,
    /** Unplanned ends. */
    S4,
    /** In foster care. */
    P1,
    /** With family and friends. */
    P2,
    /** In-house foster care. */
    P3,
    /** Independent fostering agencies. */
    P4,
    /** Residential. */
    P5,
    /** Supported accommodation at 16 and 17. */
    P6,
    /** Under 16 in supported accommodation. */
    P7,
    /** Other and unregistered. */
    P8,
    /** Placed for adoption, with parents, in custody. */
    P9,
    /** In borough. */
    P10,
    /** 20 miles or more away. */
    P11,
    /** In provision judged good or outstanding. */
    P12,
    /** Deprivation of liberty orders. */
    P15,
    /** Reviews in time. */
    R1,
    /** Participation in reviews. */
    R2,
    /** Health assessments up to date. */
    H1,
    /** Development assessments under five. */
    H2,
    /** Dental checks. */
    H3,
    /** Immunisations. */
    H4,
    /** SDQ completed. */
    H5,
    /** SDQ average. */
    H6,
    /** Substance misuse. */
    H7,
    /** Convicted or cautioned. */
    H8,
    /** Children missing from care. */
    M1,
    /** Episodes of being missing. */
    M2,
    /** Away without authorisation. */
    M3,
    /** Missing for more than 24 hours. */
    M4,
    /** Care leavers in touch. */
    C1,
    /** Suitable accommodation. */
    C2,
    /** In education, employment or training. */
    C3,
    /** Not in education, employment or training, by reason. */
    C4,
    /** Staying put. */
    C5,
    /** Higher education, apprenticeships, homelessness. */
    C6,
    /** Scorecard: entering care to moving in with adopters. */
    A1,
    /** Scorecard: placement order to match. */
    A2,
    /** Waiting less than 14 months. */
    A3,
    /** Adoptions as a share of those who ceased. */
    A4,
    /** Decisions changed away from adoption. */
    A5,
    /** A1 with the clock stopped at a move to the foster carer. */
    A10,
    /** New decisions. */
    A15,
    /** New placement orders. */
    A16,
    /** Special guardianship as a share of those who ceased. */
    SG1,
    /** Reunification. */
    RU1,
    /** Re-entry. */
    RE1,
    /** Changes of social worker. */
    W1,
    /** Three or more social workers. */
    W2,
    /** Reasons of changes of social worker. */
    W3
}

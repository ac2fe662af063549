package uk.hearth.placement.rules;

/** The figures that 903 data can give, by the ids of their definitions: what a rule's finding may distort. */
public enum Indicator {
    V1("Children looked after"),
    V2("Rate per 10,000"),
    V3("Starters"),
    V4("Ceased"),
    V5("Repeat entry"),
    V6("Unaccompanied asylum-seeking children"),
    V7("Unaccompanied asylum-seeking children as a share of all children of the area"),
    V8("Legal status mix"),
    V9("Age, ethnicity, need mix"),
    S1("Three or more placements in 12 months"),
    S2("Three or more placements in two years"),
    S3("Long-term stability"),
    S4("Unplanned ends"),
    P1("In foster care"),
    P2("With family and friends"),
    P3("In-house foster care"),
    P4("Independent fostering agencies"),
    P5("Residential"),
    P6("Supported accommodation at 16 and 17"),
    P7("Under 16 in supported accommodation"),
    P8("Other and unregistered"),
    P9("Placed for adoption, with parents, in custody"),
    P10("In borough"),
    P11("20 miles or more away"),
    P12("In provision judged good or outstanding"),
    P15("Deprivation of liberty orders"),
    R1("Reviews in time"),
    R2("Participation in reviews"),
    H1("Health assessments up to date"),
    H2("Development assessments under five"),
    H3("Dental checks"),
    H4("Immunisations"),
    H5("SDQ completed"),
    H6("SDQ average"),
    H7("Substance misuse"),
    H8("Convicted or cautioned"),
    M1("Children missing from care"),
    M2("Episodes of being missing"),
    M3("Away without authorisation"),
    M4("Missing for more than 24 hours"),
    C1("Care leavers in touch"),
    C2("Suitable accommodation"),
    C3("In education, employment or training"),
    C4("Not in education, employment or training, by reason"),
    C5("Staying put"),
    C6("Higher education, apprenticeships, homelessness"),
    A1("entering care to moving in with adopters"),
    A2("placement order to match"),
    A3("Waiting less than 14 months"),
    A4("Adoptions as a share of those who ceased"),
    A5("Decisions changed away from adoption"),
    A10("Entering care to moving in with adopters, the clock stopped at a move to the foster carer"),
    A15("New decisions for adoption"),
    A16("New placement orders"),
    SG1("Special guardianship as a share of those who ceased"),
    RU1("Reunification"),
    RE1("Re-entry"),
    W1("Changes of social worker"),
    W2("Three or more social workers"),
    W3("Reasons of changes of social worker");

    private final String title;

    Indicator(String title) {
        this.title = title;
    }

    /** What it counts, in a few words. */
    public String title() {
        return title;
    }
}

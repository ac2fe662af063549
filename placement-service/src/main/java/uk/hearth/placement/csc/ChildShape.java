package uk.hearth.placement.csc;

import static uk.hearth.placement.csc.Text.code;
import static uk.hearth.placement.csc.Text.identifier;
import static uk.hearth.placement.csc.Text.upTo;
import static uk.hearth.placement.csc.Unwanted.NOT_LOOKED_AT;
import static uk.hearth.placement.csc.Value.DAY;
import static uk.hearth.placement.csc.Value.FLAG;
import static uk.hearth.placement.csc.Value.SCORE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A child's data in the DfE's Children's Social Care API, as Data to Insight's senders build and check it (specification
 * 0.9). Lists of codes are those of the SSDA903 and CIN collections; placement types have up to three characters, and
 * accommodation of care leavers has the SSDA903's whole list.
 */
final class ChildShape {

    static final String LA_CHILD_ID = "la_child_id";
    static final String MIS_CHILD_ID = "mis_child_id";
    static final String CHILD_DETAILS = "child_details";

    private static final int ID = 36;

    private static final Block DETAILS = new Block(
            fields(
                    "unique_pupil_number", NOT_LOOKED_AT,
                    "former_unique_pupil_number", NOT_LOOKED_AT,
                    "unique_pupil_number_unknown_reason", NOT_LOOKED_AT,
                    "first_name", NOT_LOOKED_AT,
                    "surname", NOT_LOOKED_AT,
                    "date_of_birth", DAY,
                    "expected_date_of_birth", DAY,
                    "sex", code(1, "M F U"),
                    "ethnicity",
                            code(
                                    4,
                                    "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE"
                                            + " OOTH REFU NOBT"),
                    "disabilities", new Texts(12, code(4, "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA")),
                    "postcode", upTo(8),
                    "uasc_flag", FLAG,
                    "uasc_end_date", DAY),
            null,
            true);

    private static final Block HEALTH =
            block(null, "sdq_assessments", new Items(block(null, "date", DAY, "score", SCORE)));

    private static final Block ASSESSMENT = block(
            "child_and_family_assessment_id",
            "child_and_family_assessment_id",
            identifier(ID),
            "start_date",
            DAY,
            "authorisation_date",
            DAY,
            "factors",
            new Texts(100, upTo(4)));

    private static final Block SECTION_47 = block(
            "section_47_assessment_id",
            "section_47_assessment_id",
            identifier(ID),
            "start_date",
            DAY,
            "icpc_required_flag",
            FLAG,
            "icpc_date",
            DAY,
            "end_date",
            DAY);

    private static final Block PLACEMENT = block(
            "child_looked_after_placement_id",
            "child_looked_after_placement_id",
            identifier(ID),
            "start_date",
            DAY,
            "start_reason",
            code(1, "S L P T B U"),
            "placement_type",
            code(
                    3,
                    "A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1 Z11 Z12"
                            + " Z13 Z14"),
            "postcode",
            upTo(8),
            "end_date",
            DAY,
            "end_reason",
            code(3, "X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17"),
            "change_reason",
            code(6, "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER"));

    private static final Block ADOPTION =
            block(null, "initial_decision_date", DAY, "matched_date", DAY, "placed_date", DAY);

    private static final Block CARE_LEAVER = block(
            null,
            "contact_date",
            DAY,
            "activity",
            code(2, "F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6"),
            "accommodation",
            code(1, "B C D E G H K R S T U V W X Y Z"));

    private static final Block WORKER =
            block("worker_id", "worker_id", identifier(12), "start_date", DAY, "end_date", DAY);

    private static final Block EPISODE = block(
            "social_care_episode_id",
            "social_care_episode_id",
            identifier(ID),
            "referral_date",
            DAY,
            "referral_source",
            code(2, "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10"),
            "referral_no_further_action_flag",
            FLAG,
            "closure_date",
            DAY,
            "closure_reason",
            upTo(3),
            "care_worker_details",
            new Items(WORKER),
            "child_and_family_assessments",
            new Items(ASSESSMENT),
            "child_in_need_plans",
            new Items(plan("child_in_need_plan_id")),
            "section_47_assessments",
            new Items(SECTION_47),
            "child_protection_plans",
            new Items(plan("child_protection_plan_id")),
            "child_looked_after_placements",
            new Items(PLACEMENT),
            "adoption",
            ADOPTION,
            "care_leavers",
            CARE_LEAVER);

    /** The whole. */
    static final Block CHILD = block(
            LA_CHILD_ID,
            LA_CHILD_ID,
            identifier(ID),
            MIS_CHILD_ID,
            identifier(ID),
            CHILD_DETAILS,
            DETAILS,
            "health_and_wellbeing",
            HEALTH,
            "social_care_episodes",
            new Items(EPISODE));

    private ChildShape() {}

    private static Block plan(String id) {
        return block(id, id, identifier(ID), "start_date", DAY, "end_date", DAY);
    }

    private static Block block(@Nullable String id, Object... namesAndParts) {
        return new Block(fields(namesAndParts), id, false);
    }

    private static Map<String, Part> fields(Object... namesAndParts) {
        var fields = new LinkedHashMap<String, Part>();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            fields.put((String) namesAndParts[i], (Part) namesAndParts[i + 1]);
        }
        return fields;
    }
}

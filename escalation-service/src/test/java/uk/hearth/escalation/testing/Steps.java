package uk.hearth.escalation.testing;

/** A workflow extract small enough to work out by hand, and the list and protocol that it needs. */
public final class Steps {

    private static final String LIST = """
            {"title": "Themes", "inUseFrom": "2024-04-01", "themes": [
              {"code": "drift", "title": "Drift and delay"},
              {"code": "health", "title": "Health", "retiredOn": "2026-09-03"}]}""";

    private static final String HEADER =
            "step_reference,case_reference,child_reference,step,started_on,completed_on,step_outcome,outcome,theme,iro,team\n";

    private Steps() {}

    public static void prepare(String authority) {
        Demonstration.publish(authority, "riverside");
        HearthApi.as("analyst", authority)
                .put("/api/v1/taxonomies/themes", LIST)
                .then()
                .statusCode(201);
    }

    /**
     * W1 was informal for 3 working days, then at stage 1 for 5; W2 went to stage 1 at once.
     *
     * @param completed the day on which W2 ended: 14 September 2026 is 9 working days after its start, the 8th is 5
     */
    public static String ofTwoCases(String completed) {
        return of("""
                1,W1,C1,informal,2026-09-01,2026-09-04,escalated,,drift,iro.one,North
                2,W1,C1,stage_1,2026-09-04,2026-09-11,resolved,agreed,drift,iro.one,North
                3,W2,C2,stage_1,2026-09-01,%s,resolved,partly_agreed,health,iro.two,South
                """.formatted(completed));
    }

    public static String of(String rows) {
        return HEADER + rows;
    }
}

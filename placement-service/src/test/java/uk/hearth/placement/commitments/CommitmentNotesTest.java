package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.hearth.placement.commitments.CommitmentApi.aCommitment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How commitments get on, in words, and young people's own. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentNotesTest {

    private final CommitmentApi manager = CommitmentApi.ofManager();

    private static Map<String, Object> note(String text, boolean committee) {
        return Map.of(
                "note", text,
                "committee", committee,
                "evidence", List.of(Map.of("title", "Minutes", "address", "https://council.example/minutes")));
    }

    @Test
    void each_group_reads_the_notes_that_are_for_it() {
        manager.put("commitments/FC-1", aCommitment("We will")).then().statusCode(201);
        manager.post("commitments/FC-1/notes", note("The panel meets weekly", true))
                .then()
                .statusCode(201)
                .body("writtenBy", equalTo("manager.test"))
                .body("evidence.address", contains("https://council.example/minutes"));
        manager.post("commitments/FC-1/notes", note("One carer may leave", false))
                .then()
                .statusCode(201);

        manager.get("commitments/FC-1/notes")
                .then()
                .body("items.note", contains("One carer may leave", "The panel meets weekly"));
        assertThat(notes("working_group")).containsExactly("One carer may leave", "The panel meets weekly");
        assertThat(notes("steering_group")).containsExactly("One carer may leave");
        assertThat(notes("committee")).containsExactly("The panel meets weekly");
    }

    private List<String> notes(String audience) {
        return manager.report("2018-04", "2018-12", "audience", audience)
                .jsonPath()
                .getList("commitments[0].notes.note");
    }

    @Test
    void a_note_sent_again_with_its_key_is_told_once() {
        manager.put("commitments/FC-1", aCommitment("We will")).then().statusCode(201);
        for (int i = 0; i < 2; i++) {
            send("weekly", "The panel meets weekly").then().statusCode(201);
        }
        manager.get("commitments/FC-1/notes").then().body("items", hasSize(1));
        send("weekly", "Something else").then().statusCode(422);
    }

    private Response send(String key, String text) {
        return manager.account()
                .request()
                .queryParam("authority", manager.authority())
                .header("Idempotency-Key", manager.authority() + key)
                .contentType("application/json")
                .body(note(text, true))
                .post("/api/v1/commitments/FC-1/notes");
    }

    @Test
    void i_statements_stand_beside_the_commitments_that_answer_them() {
        for (var code : List.of("FC-1", "FC-2")) {
            manager.put("commitments/" + code, aCommitment("We will")).then().statusCode(201);
        }
        manager.put("i-statements/I-1", statement("I live near the people who matter to me", "FC-1", "FC-2"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("commitments", contains("FC-1", "FC-2"));
        manager.put("i-statements/I-2", statement("I know where I will live next year", "FC-2"))
                .then()
                .statusCode(201);

        var report = manager.report("2018-04", "2018-12").jsonPath();
        assertThat(report.getList("commitments.find { it.code == 'FC-2' }.statements.code"))
                .isEqualTo(List.of("I-1", "I-2"));
        manager.get("commitments/FC-1").then().body("statements", contains("I-1"));
        manager.as("viewer").get("i-statements").then().body("items.code", contains("I-1", "I-2"));

        manager.put("i-statements/I-1", statement("I live near my family", "FC-2"))
                .then()
                .statusCode(428);
        manager.put("i-statements/I-1", statement("I live near my family", "FC-2"), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("commitments", contains("FC-2"));
        manager.delete("i-statements/I-1", "\"2\"").then().statusCode(204);
        manager.get("i-statements").then().body("items.code", contains("I-2"));
        manager.get("commitments/FC-2").then().statusCode(200).body("statements", contains("I-2"));
    }

    private static Map<String, Object> statement(String wording, String... commitments) {
        return Map.of("wording", wording, "saidBy", "Children in care council", "commitments", commitments);
    }

    @Test
    void a_statement_names_commitments_that_are_there_once_each() {
        manager.put("commitments/FC-1", aCommitment("We will")).then().statusCode(201);
        manager.put("i-statements/I-1", statement("I live near my family", "FC-1", "FC-9", "FC-1"))
                .then()
                .statusCode(400)
                .body("errors.column", contains("commitments[1]", "commitments[2]"))
                .body("errors.code", contains("unknown-commitment", "doubled-commitment"));
    }
}

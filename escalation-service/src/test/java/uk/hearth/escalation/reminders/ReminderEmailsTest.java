package uk.hearth.escalation.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.emails.EmailsAtHand;
import uk.hearth.escalation.testing.EscalationApi;
import uk.hearth.escalation.testing.SettableClock;

/** Who is written to about which deadline, and what the e-mail says. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderEmailsTest {

    // an authority of this test's own
    private static final String HAVERING = "E09000016";
    private static final String IRO = "iro.one@havering.example";
    private static final String TEAM = "team@havering.example";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", HAVERING);
    private final EscalationApi team = EscalationApi.as("manager.team", "manager", HAVERING);
    private final EscalationApi administrator = EscalationApi.administrator(HAVERING);

    @Inject
    ReminderRounds rounds;

    @Inject
    EmailsAtHand emails;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void prepare() {
        SettableClock.set("2026-03-02T10:05:00Z");
        EscalationApi.prepare(HAVERING);
        team.holding("team_manager", "North team");
        EscalationApi.as("manager.south", "manager", HAVERING).holding("team_manager", "South team");
        write("iro.one", IRO);
        write("manager.team", TEAM);
        write("manager.south", "south@havering.example");
        write("manager.head", "head@havering.example");
        mailbox.clear();
    }

    @AfterEach
    void letTheClockRun() {
        SettableClock.letRun();
    }

    @Test
    void whoever_has_the_case_is_written_to_and_its_iro_too_once_it_is_overdue() {
        var address = raise(Map.of());
        roundAt("2026-03-02T10:06:00Z");
        roundAt("2026-03-05T09:00:00Z");
        assertThat(said(TEAM, address)).containsExactly("due soon");
        assertThat(said(IRO, address)).isEmpty();
        assertThat(said("south@havering.example", address)).isEmpty();
        team.change(address, "/assignment", Map.of("assignee", "manager.head"))
                .then()
                .statusCode(200);
        roundAt("2026-03-09T17:00:00Z");
        assertThat(said("head@havering.example", address)).containsExactlyInAnyOrder("due today", "overdue");
        assertThat(said(IRO, address)).containsExactly("overdue");
        assertThat(said(TEAM, address)).hasSize(1);
        iro.get(address + "/reminders")
                .then()
                .body("items.find { it.kind == 'overdue' }.emails.account", contains("iro.one", "manager.head"))
                .body("items.find { it.kind == 'overdue' }.emails.state", contains("sent", "sent"));
    }

    @Test
    void the_e_mail_has_the_number_of_the_case_its_deadline_and_a_link_and_nothing_about_the_child() {
        var address = raise(Map.of("childReference", "C77001", "concern", "Bruises were seen at contact"));
        roundAt("2026-03-02T10:06:00Z");
        roundAt("2026-03-05T09:00:00Z");
        var mail = mailsTo(TEAM).stream()
                .filter(one -> one.getText().contains(id(address)))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getText())
                .contains(id(address))
                .contains("Monday 9 March 2026 at 17:00")
                .contains("http://localhost:8080/escalations/" + id(address));
        assertThat(mail.getSubject() + mail.getText())
                .doesNotContain("C77001", "Bruises", "drift", "North team", "school");
        assertThat(mail.getHeaders()).containsKeys("Message-ID", "Auto-Submitted");
    }

    @Test
    void after_the_answer_it_is_the_iro_who_is_written_to_about_the_whole_process() {
        var address = raise(Map.of());
        iro.move(address, "escalate", Map.of()).then().statusCode(201);
        team.move(address, "respond", Map.of("answer", "agreed", "response", "Panel on the 20th"))
                .then()
                .statusCode(201);
        roundAt("2026-03-02T10:06:00Z");
        // twenty working days after 2 March end on Monday the 30th
        roundAt("2026-03-26T09:00:00Z");
        assertThat(said(IRO, address)).containsExactly("due soon");
        assertThat(said(TEAM, address)).isEmpty();
    }

    @Test
    void an_e_mail_that_could_not_go_out_before_its_case_was_closed_is_withheld() {
        var address = raise(Map.of());
        rounds.goRound();
        SettableClock.set("2026-03-05T09:00:00Z");
        rounds.goRound();
        iro.move(address, "resolve", Map.of("outcome", "agreed")).then().statusCode(201);
        emails.send();
        assertThat(said(TEAM, address)).isEmpty();
        iro.get(address + "/reminders")
                .then()
                .body("items.find { it.kind == 'due_soon' }.emails.state", contains("withheld"));
    }

    @Test
    void an_address_is_named_changed_and_forgotten_by_an_administrator() {
        var path = "/api/v1/contacts/manager.new?authority=" + HAVERING;
        var named = administrator
                .request()
                .body(Map.of("email", "new@havering.example"))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        administrator
                .request()
                .body(Map.of("email", "a@b.example"))
                .put(path)
                .then()
                .statusCode(428);
        administrator
                .request()
                .header("If-Match", named)
                .body(Map.of("email", "two\r\nBcc: x@y.example"))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("email"));
        administrator
                .request()
                .header("If-Match", named)
                .body(Map.of("email", "newer@havering.example"))
                .put(path)
                .then()
                .statusCode(200)
                .body("email", equalTo("newer@havering.example"));
        administrator.request().header("If-Match", named).delete(path).then().statusCode(412);
        administrator.request().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        team.get("/api/v1/contacts?authority=" + HAVERING)
                .then()
                .statusCode(200)
                .body("items.account", hasItem("manager.team"))
                .body("items.account", not(hasItem("manager.new")));
        EscalationApi.as("manager.other", "manager", "E09000023")
                .get("/api/v1/contacts?authority=" + HAVERING)
                .then()
                .statusCode(403);
    }

    private String raise(Map<String, ?> changes) {
        var all = new HashMap<String, Object>(Map.of("raisedAt", "2026-03-02T10:00:00Z"));
        all.putAll(changes);
        return iro.raised(all);
    }

    private void write(String account, String email) {
        administrator
                .request()
                .header("If-Match", "*")
                .body(Map.of("email", email))
                .put("/api/v1/contacts/" + account + "?authority=" + HAVERING);
    }

    private void roundAt(String instant) {
        SettableClock.set(instant);
        rounds.goRound();
        emails.send();
    }

    private List<Mail> mailsTo(String address) {
        return mailbox.getMailsSentTo(address);
    }

    /** Of the e-mails to an address, those about a case: what they say of it. */
    private List<String> said(String email, String address) {
        var about = "Case " + id(address) + " is ";
        return mailsTo(email).stream()
                .map(Mail::getSubject)
                .filter(subject -> subject.startsWith(about))
                .map(subject -> subject.substring(about.length()))
                .toList();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}

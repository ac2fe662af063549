package uk.hearth.escalation.emails;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.hearth.escalation.clocks.Ledger;

/** The words of an e-mail: the number of a case, its deadline and where to read more. Nothing about a child. */
record EmailText(String subject, String body) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).withZone(Ledger.LONDON);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Ledger.LONDON);

    static EmailText of(WaitingEmail email, String casePage) {
        var subject = "Case %s %s".formatted(email.escalation(), standing(email.kind()));
        var body = """
                %s of case %s: %s at %s.

                Read it and answer here: %s

                You get this e-mail because the case waits for you, or has waited too long for somebody else.
                Please do not answer it by e-mail, and do not send any detail of a child by e-mail.
                """.formatted(
                email.clock().equals("total") ? "Deadline of the whole process" : "Deadline of the present stage",
                email.escalation(),
                DAY.format(email.due()),
                HOUR.format(email.due()),
                casePage);
        return new EmailText(subject, body);
    }

    private static String standing(String kind) {
        return switch (kind) {
            case "due_soon" -> "is due soon";
            case "due_today" -> "is due today";
            case "overdue" -> "is overdue";
            case "still_overdue" -> "is still overdue";
            default -> throw new IllegalArgumentException("Not a kind of reminder");
        };
    }
}

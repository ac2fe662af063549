package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.TableName.SW_EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Who the child's social worker was, from when to when, and why that changed. */
final class SocialWorkerRules {

    static final Codes REASONS = Codes.codes("MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS");

    /** From then on a change has a reason. */
    private static final int REASONS_FROM = Day.of(2023, 4, 1);

    private static final List<Rule> ROWS = List.of(
            rule("SW01aSTG1")
                    .flags(SW_EPISODES, SW_DECOM, SW_ID)
                    .error(
                            "The first day of the social worker, or who it was, is missing.",
                            "Give SW_DECOM as dd/mm/yyyy, and SW_ID.")
                    .distorts(W1, W2)
                    .rows(
                            SW_EPISODES,
                            row -> !row.dated(SW_DECOM)
                                    || (before(row.at(SW_DECOM), REASONS_FROM) && row.blank(SW_ID))),
            rule("SW01bSTG1")
                    .flags(SW_EPISODES, SW_DECOM, SW_ID, SW_REASON)
                    .error(
                            "The first day of the social worker, who it was, or why there was a change is missing.",
                            "Give SW_DECOM as dd/mm/yyyy, SW_ID and, since 1 April 2023, SW_REASON.")
                    .distorts(W1, W2, W3)
                    .rows(
                            SW_EPISODES,
                            row -> !row.dated(SW_DECOM) || (needsReason(row) && row.anyBlank(SW_ID, SW_REASON))),
            rule("SW02STG1")
                    .flags(SW_EPISODES, SW_ID)
                    .error(
                            "The id of the social worker does not begin with SW or XX.",
                            "Use the Social Work England number, or XX and a local number if there is none.")
                    .distorts(W1, W2)
                    .rows(SW_EPISODES, row -> !isRegistered(row.text(SW_ID))),
            FieldRules.notADate(rule("SW04STG1"), SW_EPISODES, SW_DECOM, "The first day of the social worker", W1, W2),
            FieldRules.notADate(rule("SW05STG1"), SW_EPISODES, SW_DEC, "The last day of the social worker", W1, W2),
            rule("SW13STG1")
                    .flags(SW_EPISODES, SW_REASON)
                    .error(
                            "Why the social worker changed is missing or is not one of the codes.",
                            "Use one of: " + REASONS + ".")
                    .distorts(W3)
                    .rows(
                            SW_EPISODES,
                            row -> row.givenNotIn(SW_REASON, REASONS) || (row.blank(SW_REASON) && needsReason(row))));

    static final List<Rule> RULES = Stream.of(ROWS, SocialWorkerDayRules.RULES, SocialWorkerCoverRules.RULES)
            .flatMap(List::stream)
            .toList();

    private SocialWorkerRules() {}

    private static boolean needsReason(Row row) {
        return onOrAfter(row.at(SW_DECOM), REASONS_FROM);
    }

    private static boolean isRegistered(String id) {
        return id.startsWith("SW") || id.startsWith("XX");
    }
}

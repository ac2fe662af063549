package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.CHILD;
import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Column.SEX;
import static uk.hearth.placement.layout.TableName.*;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Whether a child stands once where it may, and in every table that it must. */
final class ReferentialRules {

    private static final TableName[] OF_LOOKED_AFTER = {PLACED_ADOPTION, MISSING, REVIEWS, AD1, PREV_PERM, OC2};

    static final List<Rule> RULES = List.of(
            withoutEpisodes(),
            rule("EPI")
                    .flags(HEADER, CHILD)
                    .mayRead(EPISODES, OC3)
                    .error(
                            "The child has no episode and is no care leaver.",
                            "Give the child's episodes, or take the child out of the header.")
                    .distorts(V1, V3)
                    .rows(
                            HEADER,
                            row -> row.child() != null
                                    && !row.child().has(EPISODES)
                                    && !row.child().has(OC3)),
            notInHeader("INT01", AD1, A1, A2, A10),
            notInHeader("INT02", PLACED_ADOPTION, A3, A5, A15),
            notInHeader("INT03", EPISODES, V1, V9, S3),
            notInHeader("INT04", MISSING, M1, M2, M3),
            notInHeader("INT05", OC2, H1, H3, H4),
            notInHeader("INT06", OC3, C1, C2, C3),
            notInHeader("INT07", PREV_PERM, V5),
            notInHeader("INT08", REVIEWS, R1, R2),
            notInHeader("INT09", UASC, V6, V7, P11),
            anotherBirthday("INT11", AD1, A1, A10),
            anotherBirthday("INT12", PLACED_ADOPTION, A3),
            anotherBirthday("INT13", MISSING, M1),
            anotherBirthday("INT14", OC2, H2, H5, H8),
            anotherBirthday("INT15", OC3, C1, C2, C3),
            anotherBirthday("INT16", PREV_PERM, V9),
            anotherBirthday("INT17", REVIEWS, R2),
            anotherBirthday("INT18", UASC, V6),
            rule("INT21")
                    .flags(UASC, SEX)
                    .needs(HEADER)
                    .error("The child's sex is not the one of the header.", "Put right whichever is wrong.")
                    .distorts(V9)
                    .pairs(UASC, HEADER, (row, header) -> bothGiven(SEX, row, header) && row.differs(SEX, header)),
            twice("INT31", AD1, A1, A4),
            twice("INT32", HEADER, V1, V9),
            twice("INT33", OC2, H1, H3, H4),
            twice("INT34", OC3, C1, C2, C3),
            twice("INT35", PREV_PERM, V5),
            twice("INT36", UASC, V6));

    private ReferentialRules() {}

    private static Rule withoutEpisodes() {
        var rule = rule("1012");
        for (var table : OF_LOOKED_AFTER) {
            rule.flags(table, CHILD);
        }
        return rule.needs(EPISODES)
                .mayRead(OF_LOOKED_AFTER)
                .error(
                        "The child has no episode this year, so was not looked after in it.",
                        "Give the child's episodes, or take the row out.")
                .distorts(V1, R1, R2, M1, H1, A1)
                .children((child, flags) -> {
                    if (!child.has(EPISODES)) {
                        List.of(OF_LOOKED_AFTER).forEach(table -> flags.mark(child.rows(table)));
                    }
                });
    }

    private static Rule notInHeader(String code, TableName table, Indicator... distorts) {
        return rule(code)
                .flags(table, CHILD)
                .needs(HEADER)
                .error(
                        "The child is not in the header.",
                        "Add the child to the header, or put right the child id: it must be the same in every table.")
                .distorts(distorts)
                .rows(table, row -> row.child() != null && !row.child().has(HEADER));
    }

    private static Rule anotherBirthday(String code, TableName table, Indicator... distorts) {
        return dated(rule(code).flags(table, DOB).needs(HEADER))
                .distorts(distorts)
                .pairs(table, HEADER, (row, header) -> row.dated(DOB) && header.dated(DOB) && row.differs(DOB, header));
    }

    private static RuleWords dated(RuleWords rule) {
        return rule.error("The date of birth is not the one of the header.", "Put right whichever is wrong.");
    }

    private static Rule twice(String code, TableName table, Indicator... distorts) {
        return rule(code)
                .flags(table, CHILD)
                .error(
                        "The child stands more than once in a table that has one row for each child.",
                        "Keep the row that is right.")
                .distorts(distorts)
                .rows(
                        table,
                        row -> row.child() != null && row.child().rows(table).size() > 1);
    }

    private static boolean bothGiven(Column column, Row one, Row other) {
        return one.given(column) && other.given(column);
    }
}

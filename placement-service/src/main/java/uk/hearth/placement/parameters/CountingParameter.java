package uk.hearth.placement.parameters;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;

/** Something that councils count in more than one way. The first choice holds until an authority takes another. */
public enum CountingParameter {
    PLACEMENT_CHANGE(
            "What counts as a new placement",
            new Choice("new_carer", "A move to another carer; stays of T0 to T4 do not count"),
            new Choice("any_move", "Also a move with the same carer; stays of T0 to T4 do not count"),
            new Choice("every_placement", "Every new placement of the return, stays of T0 to T4 too")),
    RESIDENTIAL(
            "Which placements are residential",
            new Choice("homes", "Children's homes and care homes: K2, R1"),
            new Choice("homes_and_schools", "Also residential schools and residential employment: K2, R1, S1, P3")),
    IN_HOUSE(
            "Whose foster carers are in-house",
            new Choice("own", "The authority's own: PR1"),
            new Choice("public", "Its own, other authorities' and other public bodies': PR1 to PR3")),
    UNPLANNED_ENDS(
            "Which ends of placements are unplanned",
            new Choice("breakdown", "ALLEG, STAND, APPRR, CREQB, CREQO, CHILD"),
            new Choice("not_as_planned", "Also those that the authority asked for and closures: LAREQ, CLOSE"));

    private final String title;
    private final List<Choice> choices;

    CountingParameter(String title, Choice... choices) {
        this.title = title;
        this.choices = List.of(choices);
    }

    /** One way to count. */
    public record Choice(String value, String words) {}

    public String title() {
        return title;
    }

    public List<Choice> choices() {
        return choices;
    }

    String usual() {
        return choices.get(0).value();
    }

    boolean allows(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a path. */
    public static CountingParameter fromString(String word) {
        for (var parameter : values()) {
            if (parameter.word().equals(word)) {
                return parameter;
            }
        }
        throw new NotFoundException();
    }
}

package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether what changed from one episode to the next is what the new one says: legal status, placement, or both. */
final class EpisodeChangeRules {

    private static final Codes LEGAL_STATUS = codes("L");
    private static final Codes PLACEMENT = codes("P T");
    private static final Codes BOTH = codes("U B");

    private static final Column[] OF_PLACEMENT = {PLACE, PL_POST, URN, PLACE_PROVIDER};

    static final List<Rule> RULES = List.of(
            rule("434")
                    .flags(EPISODES, RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                    .error(
                            "By its reason only the legal status changed (L), but it did not, or the placement did.",
                            "Put right the reason for the new episode, the legal status or the placement.")
                    .distorts(V8, S1, S2, S3)
                    .episodesAfterAnother((episode, previous) -> episode.in(RNE, LEGAL_STATUS)
                            && ((episode.given(LS) && episode.same(LS, previous))
                                    || !samePlacement(episode, previous))),
            rule("435")
                    .flags(EPISODES, RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                    .error(
                            "By its reason only the placement changed (P or T), but it did not, or the legal status did.",
                            "Put right the reason for the new episode, the placement or the legal status.")
                    .distorts(V8, S1, S2, S3, S4)
                    .episodesAfterAnother((episode, previous) -> episode.in(RNE, PLACEMENT)
                            && (episode.differs(LS, previous) || samePlacement(episode, previous))),
            rule("436")
                    .flags(EPISODES, RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                    .error(
                            "By its reason the legal status and the placement changed (U or B), but at least one of them"
                                    + " did not.",
                            "Put right the reason for the new episode, the placement or the legal status.")
                    .distorts(V8, S1, S2, S3, S4)
                    .episodesAfterAnother((episode, previous) ->
                            episode.in(RNE, BOTH) && (episode.same(LS, previous) || samePlacement(episode, previous))));

    private EpisodeChangeRules() {}

    private static boolean samePlacement(Row episode, Row previous) {
        return episode.allSame(previous, OF_PLACEMENT);
    }
}

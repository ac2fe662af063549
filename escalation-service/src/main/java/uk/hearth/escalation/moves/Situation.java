package uk.hearth.escalation.moves;

import uk.hearth.escalation.cases.CaseFacts;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.protocols.Protocol;

/**
 * A case at the moment at which a move is thought of.
 *
 * @param answerUndecided whether there is an answer that the IRO has neither accepted nor not
 */
record Situation(EscalationCase escalation, Protocol protocol, boolean answerUndecided) {

    CaseFacts facts() {
        return escalation.facts();
    }

    boolean open() {
        return facts().open();
    }

    boolean challenge() {
        return facts().kind() == CaseKind.CHALLENGE;
    }

    boolean suspended() {
        return facts().suspended();
    }

    boolean stageAbove() {
        return facts().stage() < protocol.lastStage();
    }
}

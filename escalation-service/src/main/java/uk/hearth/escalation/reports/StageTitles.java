package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import uk.hearth.escalation.protocols.Protocol;
import uk.hearth.escalation.protocols.ProtocolStage;
import uk.hearth.escalation.protocols.Protocols;

/** What an authority calls its stages: as its newest protocol that has the stage names it. */
@ApplicationScoped
class StageTitles {

    private final Protocols protocols;

    StageTitles(Protocols protocols) {
        this.protocols = protocols;
    }

    Titles of(String authority) {
        var versions = protocols.of(authority);
        return stage -> versions.stream()
                .map(Protocol::stages)
                .flatMap(stages -> stages.stream())
                .filter(known -> known.position() == stage)
                .map(ProtocolStage::name)
                .findFirst()
                .orElse(stage == 0 ? "Informal" : "Stage " + stage);
    }

    /** The names of one authority's stages. */
    interface Titles {

        /** @param stage its number, 0 for the informal one */
        String of(int stage);
    }
}

package uk.hearth.escalation.protocols;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One version of an authority's protocol.
 *
 * @param totalLimit working days for all formal stages together
 * @param readerPosts whose holders read the words about the child in every case
 * @param stages the informal one at 0, then the formal ones
 */
public record Protocol(
        String authority,
        int version,
        String name,
        LocalDate effectiveFrom,
        int totalLimit,
        LocalTime cutOff,
        boolean suspensionAllowed,
        List<String> readerPosts,
        List<ProtocolStage> stages,
        String publishedBy,
        Instant publishedAt) {

    /** IRO Handbook (DCSF 2010), chapter 6: the formal process takes no more than 20 working days in all. */
    public static final int HANDBOOK_LIMIT = 20;

    public ProtocolStage stage(int position) {
        return stages.get(position);
    }

    public int lastStage() {
        return stages.size() - 1;
    }

    /** Working days of the formal stages, one after the other. */
    int formalDays() {
        return stages.stream().skip(1).mapToInt(ProtocolStage::limitWorkingDays).sum();
    }

    /** Whether it is just what is asked for. */
    boolean says(PublishProtocol asked) {
        return name.equals(asked.name())
                && effectiveFrom.equals(asked.effectiveFrom())
                && totalLimit == asked.totalLimit()
                && cutOff.equals(asked.usualCutOff())
                && suspensionAllowed == asked.suspensionAllowed()
                && readerPosts.equals(asked.readerPosts())
                && stages.equals(asked.positioned());
    }
}

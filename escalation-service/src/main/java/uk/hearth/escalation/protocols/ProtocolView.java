package uk.hearth.escalation.protocols;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a protocol, and what is to be said against it. */
public record ProtocolView(
        String authority,
        int version,
        String name,
        LocalDate effectiveFrom,
        int totalLimitWorkingDays,

        @Schema(examples = "17:00:00", implementation = String.class)
        LocalTime cutOff,

        boolean suspensionAllowed,
        List<String> readerPosts,
        List<ProtocolStage> stages,

        @Schema(description = "Working days of the formal stages together")
        int formalWorkingDays,

        List<Warning> warnings,
        String publishedBy,
        Instant publishedAt) {

    /** Something that is allowed and yet against guidance. */
    public record Warning(
            @Schema(examples = "total-limit-exceeded") String code, String message) {}

    static ProtocolView of(Protocol protocol) {
        return new ProtocolView(
                protocol.authority(),
                protocol.version(),
                protocol.name(),
                protocol.effectiveFrom(),
                protocol.totalLimit(),
                protocol.cutOff(),
                protocol.suspensionAllowed(),
                protocol.readerPosts(),
                protocol.stages(),
                protocol.formalDays(),
                warnings(protocol),
                protocol.publishedBy(),
                protocol.publishedAt());
    }

    private static List<Warning> warnings(Protocol protocol) {
        var warnings = new ArrayList<Warning>();
        if (protocol.formalDays() > protocol.totalLimit()) {
            warnings.add(new Warning(
                    "total-limit-exceeded",
                    "The formal stages take %d working days one after the other; all together may take %d"
                            .formatted(protocol.formalDays(), protocol.totalLimit())));
        }
        if (protocol.totalLimit() > Protocol.HANDBOOK_LIMIT) {
            warnings.add(new Warning(
                    "above-the-handbook",
                    "The IRO Handbook (chapter 6) gives the whole formal process %d working days"
                            .formatted(Protocol.HANDBOOK_LIMIT)));
        }
        if (protocol.suspensionAllowed()) {
            warnings.add(new Warning(
                    "suspension-not-in-the-handbook", "The IRO Handbook (chapter 6) knows no pause of the process"));
        }
        return warnings;
    }
}

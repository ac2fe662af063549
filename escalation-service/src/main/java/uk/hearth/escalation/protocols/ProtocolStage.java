package uk.hearth.escalation.protocols;

import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One stage of a protocol.
 *
 * @param position 0 for the informal stage, then 1, 2, ...
 * @param ownerPost who answers: a post
 * @param cutOff hour of the due working day, in London, until which an answer is in time
 */
public record ProtocolStage(
        int position,
        @Schema(examples = "Stage 2: service manager") String name,
        @Schema(examples = "service_manager") String ownerPost,
        @Schema(examples = "5") int limitWorkingDays,

        @Schema(examples = "17:00:00", implementation = String.class)
        LocalTime cutOff) {}

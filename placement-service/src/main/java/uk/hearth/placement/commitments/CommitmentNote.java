package uk.hearth.placement.commitments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told of a commitment once; never changed. */
public record CommitmentNote(
        UUID id,
        @Schema(examples = "SC-12") String commitment,
        String note,
        boolean committee,
        List<NoteEvidence> evidence,
        String writtenBy,
        Instant writtenAt) {}

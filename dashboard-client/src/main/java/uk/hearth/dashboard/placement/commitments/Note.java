package uk.hearth.dashboard.placement.commitments;

import java.time.Instant;
import java.util.List;

/** What was told of a commitment once; never changed. */
public record Note(
        String note, boolean committee, List<Commitments.Evidence> evidence, String writtenBy, Instant writtenAt) {}

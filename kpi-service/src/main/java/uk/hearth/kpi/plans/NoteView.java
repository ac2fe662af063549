package uk.hearth.kpi.plans;

import java.time.Instant;
import java.util.UUID;

/** What was told of an action once; never changed. */
public record NoteView(UUID id, PlanStatus status, String note, String writtenBy, Instant writtenAt) {}

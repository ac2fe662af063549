package uk.hearth.dashboard.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody on a case told the others; its words are for those on it. */
public record Comment(int position, @Nullable String comment, String writtenBy, Instant writtenAt) {}

package uk.hearth.placement.providers;

import jakarta.validation.constraints.NotNull;

/** What Ofsted judged. */
public record SetRating(@NotNull Rating rating) {}

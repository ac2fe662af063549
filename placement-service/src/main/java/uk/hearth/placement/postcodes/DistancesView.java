package uk.hearth.placement.postcodes;

import java.util.List;

/** Distances, in the order in which they were asked for. */
public record DistancesView(List<DistanceView> items) {}

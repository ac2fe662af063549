package uk.hearth.placement.postcodes;

import java.util.List;

/** Places, in the order in which their postcodes were sent. */
public record PlacesView(List<PlaceView> items) {}

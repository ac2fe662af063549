package uk.hearth.placement.layout;

/**
 * Told, within the transaction, when what an authority's returns are read beside is another: its own areas, the postcodes,
 * what Ofsted says of providers. Figures that rest on it are worked out again.
 */
public record SurroundingsChanged(String authority) {}

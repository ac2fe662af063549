package uk.hearth.placement.providers;

import java.time.LocalDate;

/** Which line of which provision's fees, by the day from which it holds. */
record FeeKey(String authority, String provision, Arrangement arrangement, String line, LocalDate from) {}

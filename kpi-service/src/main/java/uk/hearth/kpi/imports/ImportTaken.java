package uk.hearth.kpi.imports;

import java.util.SortedMap;
import java.util.UUID;

/**
 * An import changed what is stored, or was withdrawn. Told within its transaction, to whoever observes it.
 *
 * @param authority {@code -} for what belongs to none
 * @param kind of the import: measurements, targets ...
 * @param withdrawn whether it was taken back
 * @param changed how many rows, by what they are about: an indicator's code, of plans the plan
 */
public record ImportTaken(
        String authority, String kind, UUID importId, boolean withdrawn, SortedMap<String, Integer> changed) {}

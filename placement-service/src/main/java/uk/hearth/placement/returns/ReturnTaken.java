package uk.hearth.placement.returns;

import uk.hearth.placement.layout.CaseData;

/**
 * Told, within the transaction that makes it current, when a return was taken: whoever works from current returns works
 * anew from here. What they do stands or falls with the return.
 *
 * @param data as it was checked, with last year's
 */
public record ReturnTaken(StoredReturn stored, CaseData data) {}

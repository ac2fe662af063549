package uk.hearth.placement.rules;

import uk.hearth.placement.layout.CaseData;

/** What a rule does: looks at a return and marks the rows that break it. It changes nothing and keeps nothing. */
@FunctionalInterface
public interface Check {

    void run(CaseData data, Flags flags);
}

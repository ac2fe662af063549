package uk.hearth.circle.one;

import uk.hearth.circle.two.Second;

public record First(Second other) {}

package uk.hearth.circle.two;

import uk.hearth.circle.one.First;

public record Second() {

    public static First first() {
        return new First(new Second());
    }
}

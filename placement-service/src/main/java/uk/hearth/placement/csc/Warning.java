package uk.hearth.placement.csc;

import java.util.Locale;

/** What is worth a look in a child's data, and keeps nothing from being taken. */
enum Warning {
    UNKNOWN_CODE(
            "The code is not on the collection's list",
            "Correct it in the case system; until then it counts as not known"),
    UNKNOWN_FIELD(
            "There is a field here that the collection does not have; it was left out",
            "Compare the sender's version with the specification that it follows"),
    NO_CHILD_DETAILS(
            "Nothing was known of the child before, and child_details did not come", "Send the child in full once"),
    NOTHING_TO_PURGE("There was nothing here to purge", "Nothing, if it was purged before");

    private final String message;
    private final String remedy;

    Warning(String message, String remedy) {
        this.message = message;
        this.remedy = remedy;
    }

    String message() {
        return message;
    }

    String remedy() {
        return remedy;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Warning of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

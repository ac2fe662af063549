package uk.hearth.placement.csc;

/**
 * A place in a child's data, and who hears what is wrong there. Positions stand between dots, from 0: senders look for
 * numbers in brackets to see which children of a batch are at fault, so nothing else is bracketed.
 */
record Place(String path, Remarks remarks) {

    Place of(String field) {
        return new Place(path.isEmpty() ? field : path + "." + field, remarks);
    }

    Place at(int position) {
        return of(String.valueOf(position));
    }

    void fault(String code, String message, String remedy) {
        remarks.fault(path, code, message, remedy);
    }

    void warn(Warning warning) {
        remarks.warn(path, warning);
    }
}

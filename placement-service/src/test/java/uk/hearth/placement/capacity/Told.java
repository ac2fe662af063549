package uk.hearth.placement.capacity;

/**
 * A notice, its day counted from the first of the diary.
 *
 * @param child own ones are c1, c2 and so on; x1, x2 are of other councils
 */
record Told(String provision, String child, boolean in, int day) {

    boolean own() {
        return child.startsWith("C");
    }
}

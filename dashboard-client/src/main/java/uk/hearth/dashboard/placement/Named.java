package uk.hearth.dashboard.placement;

import java.util.Comparator;
import uk.hearth.dashboard.frame.Coded;

/** placement-service's categories as they are read, and in the order in which they are read. */
public final class Named {

    private static final String YOUNGEST = "under";

    /** Under 1, 1 to 4, 5 to 9, 10 to 15: by the number that a category begins with; those with none stay as they are, last. */
    public static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Named::number);

    private Named() {}

    /** Children’s home, of childrens_home. */
    public static String words(String category) {
        return Coded.words(category).replace("Childrens ", "Children’s ");
    }

    private static int number(String category) {
        if (category.startsWith(YOUNGEST)) {
            return -1;
        }
        var digits = category.replaceFirst("^(\\d{0,4}).*$", "$1");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}

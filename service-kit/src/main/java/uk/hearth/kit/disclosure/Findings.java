package uk.hearth.kit.disclosure;

import java.util.List;
import java.util.Objects;
import uk.hearth.kit.disclosure.Counts.Sum;

/** The totals of a table that are not the sum of their parts. */
public final class Findings {

    private Findings() {}

    /** Parts of which nothing is known count as none; a total of which nothing is known is not judged. */
    public static List<Sum> of(Counts counts) {
        return counts.sums().stream().filter(sum -> broken(counts, sum)).toList();
    }

    private static boolean broken(Counts counts, Sum sum) {
        var total = counts.at(sum.total());
        return total != null && total != parts(counts, sum);
    }

    public static long parts(Counts counts, Sum sum) {
        return sum.parts().stream()
                .map(counts::at)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}

package uk.hearth.kpi.editions;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that a text has in digits: 1,204 and 12.50 as 1204 and 12.5; days of a month are none, nor is 2018-19. */
final class WrittenNumbers {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
    // "The 4 of May" may be May's four, and 4 may come: only the 4th of May and 4 May are days.
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)\\s+of\\s+" + MONTH
            + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH
            + "|\\d{4}-\\d{2}-\\d{2}|\\b\\d{4}[-/]\\d{2}\\b|\\d{1,2}/\\d{1,2}/\\d{2,4}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,12})?(?![\\d])");

    private WrittenNumbers() {}

    static Set<BigDecimal> in(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null)
                .flatMap(text ->
                        NUMBER.matcher(DAY.matcher(text).replaceAll(" ")).results())
                .map(found -> plain(new BigDecimal(found.group().replace(",", ""))))
                .collect(Collectors.toSet());
    }

    /** The same number, however many noughts follow its point. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.abs().stripTrailingZeros();
    }
}

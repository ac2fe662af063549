package uk.hearth.kpi.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in words, ready to be set in any format.
 *
 * @param withdrawn why it is no longer to be relied on; absent while it stands
 * @param periods heads of the columns, in time order
 */
public record Paper(
        String title,
        String council,
        String scorecard,
        String meeting,
        String upTo,
        String published,
        String sha256,
        @Nullable String withdrawn,
        List<String> periods,
        List<Section> sections,
        List<Definition> definitions) {

    /** What is said under one heading. */
    public record Section(
            String id, String heading, @Nullable String introduction, List<Line> lines) {}

    /**
     * One indicator.
     *
     * @param figures one for each period
     * @param chart absent where there are too few figures to draw
     */
    public record Line(
            String id,
            String title,
            String target,
            List<String> figures,
            String status,
            String direction,
            @Nullable Chart chart,
            List<Compared> compared,
            List<Said> said) {

        /** The figure of the last period. */
        public String latest() {
            return figures.get(figures.size() - 1);
        }
    }

    /** A chart, and what it shows in words for those who do not see it. */
    public record Chart(String svg, String words) {}

    /** Another area's figure, from a named release. */
    public record Compared(String area, String figure, String period, String release) {}

    /** What officers say of the figure. */
    public record Said(
            String heading,
            String text,
            @Nullable String action,
            @Nullable String owner,
            @Nullable String due) {}

    /** What an indicator measures, and what to know before using it. */
    public record Definition(String title, String code, List<String> sentences) {}
}

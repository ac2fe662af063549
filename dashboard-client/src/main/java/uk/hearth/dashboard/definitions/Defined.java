package uk.hearth.dashboard.definitions;

import java.util.List;

/** A scorecard as it is defined. */
public record Defined(String code, String title, String frequency, List<Line> lines, int version) {

    /** An indicator under the heading that it stands under. */
    public record Line(String section, String indicator) {}
}

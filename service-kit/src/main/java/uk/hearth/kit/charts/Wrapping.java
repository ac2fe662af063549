package uk.hearth.kit.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into lines, as SVG does not. */
final class Wrapping {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wrapping() {}

    /** At most so many lines of so many characters; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, int characters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : SPACE.split(text.strip(), -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            lines.set(most - 1, lines.get(most - 1) + "…");
        }
        return lines.stream()
                .limit(most)
                .map(each -> shortened(each, characters))
                .toList();
    }

    private static String shortened(String line, int characters) {
        if (line.codePointCount(0, line.length()) <= characters) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, characters - 1)) + "…";
    }
}

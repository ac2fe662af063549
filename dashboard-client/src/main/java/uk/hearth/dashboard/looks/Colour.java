package uk.hearth.dashboard.looks;

import java.util.regex.Pattern;

/** A colour as #rrggbb. */
record Colour(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    Colour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A colour of a council's look is written #rrggbb, as #17384a is");
        }
    }

    /** How clearly white words stand out on it, from 1 to 21: WCAG 2.2, contrast ratio. */
    double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        double channel = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

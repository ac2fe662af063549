package uk.hearth.kit.charts;

/**
 * How each line looks, in the colours and the order of the Government Analysis Function; dash and marker tell the lines
 * apart without colour.
 */
enum SeriesStyle {
    FIRST(1, "#12436D", "", "M-5,0a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z"),
    SECOND(2, "#28A197", "12 6", "M-5,-5h10v10h-10z"),
    THIRD(3, "#801650", "3 5", "M0,-7l7,7l-7,7l-7,-7z"),
    FOURTH(4, "#F46A25", "14 5 3 5", "M0,-6l6,11h-12z");

    final int number;
    final String colour;
    final String dash;
    /** Drawn about its own centre. */
    final String marker;

    SeriesStyle(int number, String colour, String dash, String marker) {
        this.number = number;
        this.colour = colour;
        this.dash = dash;
        this.marker = marker;
    }

    static SeriesStyle of(int index) {
        return values()[index];
    }
}

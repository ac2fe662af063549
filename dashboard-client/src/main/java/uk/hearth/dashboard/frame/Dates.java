package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as they are written here, in Europe/London. */
@TemplateExtension
public final class Dates {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private Dates() {}

    /** 5 February 2026. */
    public static String day(Instant at) {
        return day(date(at));
    }

    /** 5 February 2026. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Thursday 5 February. */
    public static String weekday(Instant at) {
        return WEEKDAY.format(date(at));
    }

    /** 5 February 2026, 17:00. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    public static LocalDate date(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}

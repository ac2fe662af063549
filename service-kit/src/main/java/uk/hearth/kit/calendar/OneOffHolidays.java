package uk.hearth.kit.calendar;

import java.time.LocalDate;
import java.util.Map;

/** The bank holidays of England that were proclaimed for one year, which no rule gives. */
final class OneOffHolidays {

    static final Map<Integer, LocalDate> EARLY_MAY_MOVED = Map.of(
            1995, LocalDate.of(1995, 5, 8), // fifty years since VE Day
            2020, LocalDate.of(2020, 5, 8)); // seventy-five years since VE Day

    static final Map<Integer, LocalDate> SPRING_MOVED = Map.of(
            2002, LocalDate.of(2002, 6, 4),
            2012, LocalDate.of(2012, 6, 4),
            2022, LocalDate.of(2022, 6, 2));

    static final Map<LocalDate, String> EXTRA = Map.of(
            LocalDate.of(1981, 7, 29), "Royal wedding",
            LocalDate.of(1999, 12, 31), "Millennium",
            LocalDate.of(2002, 6, 3), "Golden Jubilee",
            LocalDate.of(2011, 4, 29), "Royal wedding",
            LocalDate.of(2012, 6, 5), "Diamond Jubilee",
            LocalDate.of(2022, 6, 3), "Platinum Jubilee",
            LocalDate.of(2022, 9, 19), "State funeral of Queen Elizabeth II",
            LocalDate.of(2023, 5, 8), "Coronation of King Charles III");

    private OneOffHolidays() {}
}

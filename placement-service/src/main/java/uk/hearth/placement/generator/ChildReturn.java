package uk.hearth.placement.generator;

import uk.hearth.kit.calendar.WorkingDays;

/** Makes a child's rows of a return: what is known of its life on the last day, as far as it concerns the period. */
final class ChildReturn {

    private final ReturnPeriod period;
    private final CareRows care;
    private final ReviewRows reviews;
    private final HealthRows health;
    private final CareLeaverRows careLeavers;
    private final AdoptionRows adoptions;
    private final MissingRows missing;
    private final WorkerRows workers;
    private final LibertyRows liberty;

    ChildReturn(ReturnPeriod period, Settings settings, WorkingDays workingDays) {
        this.period = period;
        care = new CareRows(period, settings.authority());
        reviews = new ReviewRows(period, workingDays);
        health = new HealthRows(period);
        careLeavers = new CareLeaverRows(period, settings.olderCareLeavers());
        adoptions = new AdoptionRows(period);
        missing = new MissingRows(period);
        workers = new WorkerRows(period, settings.children());
        liberty = new LibertyRows(period);
    }

    /** None where nothing of the child's life concerns the period. */
    ChildRows of(Life life) {
        var rows = new ChildRows();
        if (life.firstDay().isAfter(period.lastDay())) {
            return rows;
        }
        var episodes = care.episodes(life);
        care.add(life, rows);
        if (!episodes.isEmpty()) {
            reviews.add(life, rows);
            health.add(life, episodes, rows);
            adoptions.add(life, rows);
            missing.add(life, rows);
            addOfLaterYears(life, rows);
        }
        careLeavers.add(life, rows);
        if (!rows.isEmpty()) {
            care.addHeader(life, rows);
        }
        return rows;
    }

    private void addOfLaterYears(Life life, ChildRows rows) {
        var tables = ReturnTable.of(period.year());
        if (tables.contains(ReturnTable.SW_EPISODES)) {
            workers.add(life, rows);
        }
        if (tables.contains(ReturnTable.DOLO)) {
            liberty.add(life, rows);
        }
    }
}

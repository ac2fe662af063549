package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.time.LocalDate;

/** Rows of social workers: one after another from the first day of care on; the last stays until someone else comes. */
final class WorkerRows {

    private static final Weights REASONS =
            Weights.of("MANAGE 28 LEFTRL 34 ORGRST 8 TSPROC 22 ABSENC 5 CHCHAN 2 OTHERS 1");
    private static final int MEAN_DAYS = 420;

    private final ReturnPeriod period;
    private final int workers;

    /** @param children how many the authority looks after: about a worker for every nine */
    WorkerRows(ReturnPeriod period, int children) {
        this.period = period;
        this.workers = Math.max(10, children / 9);
    }

    void add(Life life, ChildRows rows) {
        var dice = life.dice(8);
        var from = life.firstDay();
        var reason = "FCONTA";
        int worker = dice.between(1, workers);
        while (!from.isAfter(period.lastDay())) {
            var until = handover(life, from, from.plusDays(20L + dice.daysUntil(MEAN_DAYS)));
            boolean changes = until.isBefore(life.lastDay());
            if (!changes || !until.isBefore(period.firstDay())) {
                add(life, worker, from, changes && !until.isAfter(period.lastDay()) ? text(until) : "", reason, rows);
            }
            if (!changes) {
                return;
            }
            from = until;
            reason = REASONS.draw(dice);
            worker = 1 + (worker + dice.between(0, workers - 2)) % workers;
        }
    }

    /** Whoever comes into care again is given a social worker that day. */
    private static LocalDate handover(Life life, LocalDate from, LocalDate drawn) {
        return life.plans().stream()
                .map(CarePlan::start)
                .filter(start -> start.isAfter(from) && start.isBefore(drawn))
                .findFirst()
                .orElse(drawn);
    }

    private static void add(Life life, int worker, LocalDate from, String until, String reason, ChildRows rows) {
        rows.add(
                ReturnTable.SW_EPISODES,
                life.reference(),
                text(life.born()),
                "SW%05d".formatted(worker),
                text(from),
                until,
                reason);
    }
}

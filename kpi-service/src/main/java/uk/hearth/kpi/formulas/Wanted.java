package uk.hearth.kpi.formulas;

import java.time.LocalDate;
import uk.hearth.kit.periods.PeriodKind;

/** Stored figures to be read: those of an indicator and a kind of period that end on a day or later. */
public record Wanted(String code, PeriodKind kind, LocalDate from) {}

package uk.hearth.placement.rules;

import java.util.List;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;

/** A row that breaks a rule, and the columns to look at. */
public record Finding(Row row, List<Column> columns) {}

package uk.hearth.placement.reading;

import java.util.Map;
import uk.hearth.placement.layout.Column;

/** The columns of an element that stands for a row, and the line that it begins on. */
record XmlGroup(int line, Map<Column, String> values) {}

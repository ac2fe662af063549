package uk.hearth.placement.providers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.ImportMapping;

/**
 * Which column of a sheet holds what.
 *
 * @param sheet its title; that of supported accommodation does not say what its rows are
 */
record OfstedHeader(String sheet, Map<OfstedColumn, Integer> places) {

    /** Empty if this is no header of Ofsted's list: it names no URN. */
    static Optional<OfstedHeader> of(String sheet, List<String> cells) {
        var plain = cells.stream().map(ImportMapping::plain).toList();
        var places = new EnumMap<OfstedColumn, Integer>(OfstedColumn.class);
        for (var column : OfstedColumn.values()) {
            int place = column.in(plain);
            if (place >= 0) {
                places.put(column, place);
            }
        }
        return places.containsKey(OfstedColumn.URN) ? Optional.of(new OfstedHeader(sheet, places)) : Optional.empty();
    }

    /** @throws InvalidInput if it does not say what the providers provide, or who they are */
    OfstedHeader requireWhole() {
        requireOneOf(OfstedColumn.PROVIDERS, OfstedColumn.SECTOR);
        if (!isOfSupportedAccommodation()) {
            requireOneOf(OfstedColumn.PLACEMENTS, OfstedColumn.KIND);
        }
        return this;
    }

    boolean isOfSupportedAccommodation() {
        return ImportMapping.plain(sheet).contains("supported accommodation");
    }

    String cell(OfstedColumn column, List<String> cells) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private void requireOneOf(OfstedColumn one, OfstedColumn other) {
        if (!places.containsKey(one) && !places.containsKey(other)) {
            throw new InvalidInput(
                    "The list was not taken: nothing was changed.",
                    List.of(new InputError(
                            1L,
                            one.headings().get(0),
                            "missing-column",
                            "The list does not say what its providers are",
                            "Send it with the column \"%s\" or \"%s\""
                                    .formatted(
                                            one.headings().get(0),
                                            other.headings().get(0)))));
        }
    }
}

package uk.hearth.placement.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Outcome;
import uk.hearth.placement.rules.Severity;

/** A return that was read and checked, with what to say of it. */
record CheckedReturn(CaseData data, Collection<CaseTable> tables, List<Outcome> outcomes, Against against) {

    /**
     * What it was checked against.
     *
     * @param lastYear the current return of the year before; null for none
     * @param directory the release of the postcode directory
     * @param geography the version of the authority's own areas
     * @param providerList the edition of Ofsted's list; null for none
     */
    record Against(
            @Nullable Long lastYear,
            long directory,
            int geography,
            @Nullable String providerList) {}

    int rows() {
        return tables.stream().mapToInt(CaseTable::size).sum();
    }

    int children() {
        return (int) data.children().stream()
                .filter(child -> child.has(TableName.HEADER) || child.has(TableName.EPISODES))
                .count();
    }

    int findings(Severity severity) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().severity() == severity)
                .mapToInt(outcome -> outcome.findings().size())
                .sum();
    }

    int rulesRun() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.status() == Outcome.Status.RAN)
                .count();
    }

    /** Rows by table. */
    String tablesAsJson(ObjectMapper json) {
        var sizes = new TreeMap<String, Integer>();
        tables.forEach(table -> sizes.put(table.name().title(), table.size()));
        try {
            return json.writeValueAsString(sizes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

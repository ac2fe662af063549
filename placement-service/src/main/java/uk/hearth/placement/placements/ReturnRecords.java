package uk.hearth.placement.placements;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.hearth.placement.returns.StoredReturn;

/** All that one return says, by child. */
record ReturnRecords(StoredReturn stored, Map<String, ChildRows> children) {

    static ReturnRecords none(StoredReturn stored) {
        return new ReturnRecords(stored, new LinkedHashMap<>());
    }

    ChildRows of(String child) {
        return children.computeIfAbsent(child, any -> new ChildRows());
    }
}

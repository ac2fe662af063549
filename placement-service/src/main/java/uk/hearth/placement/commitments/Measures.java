package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** By what commitments are measured. */
@ApplicationScoped
class Measures {

    private static final String BY_KEY = " where authority = ? and commitment = ? and code = ?";

    private final Store store;
    private final MeasureSteps steps;

    Measures(Store store, MeasureSteps steps) {
        this.store = store;
        this.steps = steps;
    }

    List<Measure> of(String authority) {
        return select(authority, null);
    }

    /** Those of one commitment. */
    List<Measure> of(String authority, String commitment) {
        return select(authority, commitment);
    }

    Optional<Measure> find(String authority, String commitment, String code) {
        return select(authority, commitment).stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }

    /** @return false if somebody else was quicker */
    boolean add(String authority, String commitment, String code, SetMeasure set) {
        return store.work(connection -> Rows.run(connection, """
                        insert into commitment_measure (title, unit, polarity, counting, source, link, part_of, people,
                            baseline, baseline_period, target_kind, target, target_period, authority, commitment, code)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", values(set, authority, commitment, code)) == 1
                && MeasureSteps.put(connection, authority, commitment, code, set.milestones()));
    }

    /** @return false if somebody else was quicker */
    boolean change(String authority, Measure present, SetMeasure set) {
        return store.work(connection -> Rows.run(
                                connection,
                                """
                        update commitment_measure set title = ?, unit = ?, polarity = ?, counting = ?, source = ?, link = ?,
                            part_of = ?, people = ?, baseline = ?, baseline_period = ?, target_kind = ?, target = ?,
                            target_period = ?, version = version + 1""" + BY_KEY + " and version = " + present.version(),
                                values(set, authority, present.commitment(), present.code()))
                        == 1
                && MeasureSteps.put(connection, authority, present.commitment(), present.code(), set.milestones()));
    }

    /** @return false if somebody else was quicker */
    boolean remove(String authority, Measure present) {
        return store.run(
                        "delete from commitment_measure" + BY_KEY + " and version = ?",
                        authority,
                        present.commitment(),
                        present.code(),
                        present.version())
                == 1;
    }

    /** Whether readings of it, or parts, are kept. */
    boolean isNeeded(String authority, Measure measure) {
        return !store.list(
                        """
                        select 1 from commitment_reading where authority = ? and commitment = ? and measure = ?
                        union all
                        select 1 from commitment_measure where authority = ? and commitment = ? and part_of = ? limit 1""",
                        row -> 1,
                        authority,
                        measure.commitment(),
                        measure.code(),
                        authority,
                        measure.commitment(),
                        measure.code())
                .isEmpty();
    }

    private static @Nullable Object[] values(SetMeasure set, String authority, String commitment, String code) {
        var baseline = set.baseline();
        var target = set.target();
        return new @Nullable Object[] {
            set.title(),
            set.unit().wire(),
            set.polarity().wire(),
            set.counting().wire(),
            set.source().wire(),
            set.link(),
            set.partOf(),
            set.people(),
            baseline == null ? null : baseline.value(),
            baseline == null ? null : baseline.period().code(),
            target == null ? null : target.kind().wire(),
            target == null ? null : target.value(),
            target == null ? null : target.by().code(),
            authority,
            commitment,
            code
        };
    }

    private List<Measure> select(String authority, @Nullable String commitment) {
        var way = steps.of(authority, commitment);
        return store.list("""
                select * from commitment_measure
                where authority = ? and commitment = coalesce(?, commitment) order by commitment, code""", row -> MeasureRow.read(row, way), authority, commitment);
    }
}

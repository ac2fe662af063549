package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.hearth.placement.csc.SentPayloads.Sent;

/** Whatever is sent one after the other, what is known is what a list of facts by their places would say. */
class MergingTest {

    @Property(tries = 3000)
    void any_sequence_of_payloads_leaves_what_a_simple_model_says(@ForAll("sequences") List<Sent> sequence) {
        var known = KnownChild.unknown("C1");
        Map<String, String> facts = new TreeMap<>();
        for (var one : sequence) {
            var remarks = new Remarks(0);
            var taken = Objects.requireNonNull(ChildShape.CHILD.take(one.payload(), new Place("", remarks)));
            assertThat(remarks.faults()).isEmpty();
            known = known.with(taken, one.full() ? Payloads.FULL : Payloads.DELTA);
            facts = FactsByPlace.after(facts, one);
            assertThat(FactsByPlace.of(known.data())).isEqualTo(facts);
            assertThat(known.with(taken, one.full() ? Payloads.FULL : Payloads.DELTA))
                    .as("the same again")
                    .isSameAs(known);
        }
    }

    @Provide
    Arbitrary<List<Sent>> sequences() {
        return SentPayloads.sequences();
    }
}

package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** A batch as it was sent, read whole or refused whole. */
final class SentBatch {

    /** Of which senders make batches. */
    static final int MOST_CHILDREN = 100;

    private static final int MOST_FAULTS_LISTED = 200;

    private SentBatch() {}

    /** @throws InvalidInput that names each child at fault by its position from 0 in brackets, as senders look for it */
    static List<SentChild> read(JsonNode body) {
        if (!body.isArray() || body.isEmpty() || body.size() > MOST_CHILDREN) {
            throw InvalidInput.inField(
                    "body",
                    "not-a-batch",
                    "A request has a JSON array of 1 to " + MOST_CHILDREN + " children",
                    "Send a single child in an array too, and more in several requests");
        }
        var children = new ArrayList<SentChild>();
        var remarks = new ArrayList<Remarks>();
        for (int i = 0; i < body.size(); i++) {
            var own = new Remarks(i);
            remarks.add(own);
            var payload = ChildShape.CHILD.take(body.get(i), new Place("", own));
            if (payload != null && own.faults().isEmpty()) {
                children.add(new SentChild(payload.get(ChildShape.LA_CHILD_ID).textValue(), payload, own.warnings()));
            }
        }
        refuseFaulty(remarks);
        return children;
    }

    private static void refuseFaulty(List<Remarks> remarks) {
        var faulty = remarks.stream().filter(one -> !one.faults().isEmpty()).toList();
        if (faulty.isEmpty()) {
            return;
        }
        List<InputError> faults =
                faulty.stream().flatMap(one -> one.faults().stream()).toList();
        var positions = faulty.stream().map(one -> "[" + one.position() + "]").collect(Collectors.joining(" "));
        throw new InvalidInput(
                "Nothing of the batch was taken: correct the children " + positions + " and send it again.",
                faults.subList(0, Math.min(faults.size(), MOST_FAULTS_LISTED)),
                faults.size());
    }
}

package uk.hearth.placement.generator;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.PostcodeDirectory.Place;
import uk.hearth.placement.layout.Surroundings;
import uk.hearth.placement.layout.Words;
import uk.hearth.placement.postcodes.PostcodeDirectory;
import uk.hearth.placement.reading.ReadingLimits;
import uk.hearth.placement.reading.ReturnPart;
import uk.hearth.placement.reading.ReturnReading;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Checking;
import uk.hearth.placement.rules.Outcome;
import uk.hearth.placement.rules.Rule;

/** Riverside's generated returns held against the rules of the return. */
final class Checked {

    private static final PostcodeDirectory DIRECTORY = PostcodeDirectory.shipped();

    private Checked() {}

    /** By all rules in force, each outcome by its rule's code. */
    static Map<String, Outcome> check(int year, byte[] now, byte[] before) {
        return check(year, List.of(new ReturnPart(now)), List.of(new ReturnPart(before)), rule -> true);
    }

    static Map<String, Outcome> check(int year, List<ReturnPart> now, List<ReturnPart> before, Predicate<Rule> which) {
        var words = new Words();
        var collection = CollectionYear.of(year);
        var tables = new ArrayList<CaseTable>(
                ReturnReading.read(now, Riverside.CODE, collection, words, ReadingLimits.USUAL));
        tables.addAll(
                ReturnReading.readLastYear(before, Riverside.CODE, collection.before(), words, ReadingLimits.USUAL));
        var surroundings = new Surroundings(Riverside.GEOGRAPHY, Checked::place, null);
        var data = CaseData.of(collection, tables, words, surroundings);
        var rules = RuleBook.inForce(collection).stream().filter(which).toList();
        return Checking.check(data, rules).stream()
                .collect(toMap(outcome -> outcome.rule().code(), outcome -> outcome));
    }

    /** References of the children whose rows were found to break the rule. */
    static Set<String> children(Outcome outcome) {
        return outcome.findings().stream()
                .map(finding -> Objects.requireNonNull(finding.row().child()).id())
                .collect(toSet());
    }

    private static @Nullable Place place(String postcode) {
        int place = DIRECTORY.locate(postcode);
        if (place == PostcodeDirectory.UNKNOWN) {
            return null;
        }
        return DIRECTORY.isMapped(place)
                ? new Place(DIRECTORY.upperTier(place), DIRECTORY.easting(place), DIRECTORY.northing(place))
                : new Place(DIRECTORY.upperTier(place), null, null);
    }
}

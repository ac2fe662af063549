package uk.hearth.placement.generator;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules that a spoiled row of a generated return cannot break as often as is asked for, each with the reason. */
final class OutOfReach {

    private static final String IN_XML_ONLY =
            "it asks for the header's UASC, which only the XML form of a return has, and these returns are CSV";
    private static final String OF_OFSTEDS_LIST =
            "it holds homes against Ofsted's list of providers, which is no part of a return";

    static final SortedMap<String, String> REASONS = new TreeMap<>(
            Map.ofEntries(
                    Map.entry("105", IN_XML_ONLY),
                    Map.entry("205C", IN_XML_ONLY),
                    Map.entry("303", IN_XML_ONLY),
                    Map.entry("219", OF_OFSTEDS_LIST),
                    Map.entry("221", OF_OFSTEDS_LIST),
                    Map.entry("224", OF_OFSTEDS_LIST),
                    Map.entry("227", OF_OFSTEDS_LIST),
                    Map.entry("228", OF_OFSTEDS_LIST),
                    Map.entry("229", OF_OFSTEDS_LIST),
                    Map.entry("1008", OF_OFSTEDS_LIST),
                    Map.entry("164", "no two postcodes of England are 999.9 miles from each other"),
                    Map.entry(
                            "411",
                            "inside or outside is worked out from the same postcode as the authority, so they agree"),
                    Map.entry(
                            "348",
                            "the year before would have to say that the young person had died; no return here does"),
                    Map.entry(
                            "706",
                            "it reads the orders of the year before, which are first returned in 2027, the last year here"),
                    Map.entry(
                            "SW12STG2",
                            "as it is stated every child who has moved and is still looked after breaks it without any error")));

    private OutOfReach() {}

    /** For people: a line a rule. */
    static String inLines() {
        return REASONS.entrySet().stream()
                .map(each -> "  %s: %s".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }
}

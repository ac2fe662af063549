package uk.hearth.placement.providers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What Ofsted judged, by the URN that a return gives: of each its history. */
public final class Judgements {

    public static final Judgements NONE = new Judgements(List.of());

    private static final Set<Rating> GOOD = Set.of(Rating.OUTSTANDING, Rating.GOOD, Rating.CONSISTENTLY_STRONG);

    private final Map<String, NavigableMap<LocalDate, Rating>> byUrn = new HashMap<>();

    /** One of them. */
    record Judgement(String urn, LocalDate on, Rating rating) {}

    /** @param judgements of two of one day the later in the list holds */
    Judgements(List<Judgement> judgements) {
        judgements.forEach(each ->
                byUrn.computeIfAbsent(each.urn(), none -> new TreeMap<>()).put(each.on(), each.rating()));
    }

    /** The last one by the end of the day; null of what had not been judged by then, or is not known. */
    public @Nullable Rating last(String urn, LocalDate day) {
        var history = byUrn.get(urn);
        var last = history == null ? null : history.floorEntry(day);
        return last == null ? null : last.getValue();
    }

    /** Good or outstanding; of supported accommodation, which Ofsted judges by other words, consistently strong. */
    public static boolean isGood(Rating rating) {
        return GOOD.contains(rating);
    }
}

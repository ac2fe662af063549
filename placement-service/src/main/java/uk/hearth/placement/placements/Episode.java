package uk.hearth.placement.placements;

import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.postcodes.Precision;

/**
 * An episode of care in the codes of the SSDA903 return; a blank is an empty text.
 *
 * @param reason RNE, why it began
 * @param endReason REC, why it ended; X1 where the next one begins on the same day
 * @param changeReason REASON_PLACE_CHANGE, why the placement ended
 * @param whereabouts of the placement
 */
public record Episode(
        int start,
        int end,
        String reason,
        String legalStatus,
        String need,
        String placement,
        String provider,
        String endReason,
        String changeReason,
        String postcode,
        String urn,
        Whereabouts whereabouts)
        implements Dated {

    static final String GOES_ON = "X1";

    /**
     * Where a placement is.
     *
     * @param location in or out of the authority's own area; absent where the postcode is not known
     * @param tenthsOfMiles in a straight line from home; -1 where either end is not known
     * @param precision of the distance; absent without one
     */
    public record Whereabouts(
            @Nullable Location location,
            int tenthsOfMiles,
            @Nullable Precision precision) {

        public static final Whereabouts UNKNOWN = new Whereabouts(null, -1, null);
    }

    /** Legal status V3 and V4, which nearly every published figure leaves out. */
    public boolean isShortBreak() {
        return legalStatus.equals("V3") || legalStatus.equals("V4");
    }

    /** RNE S. */
    public boolean isStartOfCare() {
        return reason.equals("S");
    }

    /** Whether the child ceased to be looked after at its end: it has a REC other than X1. */
    public boolean isEndOfCare() {
        return end != OPEN && !endReason.isEmpty() && !endReason.equals(GOES_ON);
    }

    /** T0 to T4: a stay elsewhere for a while, which ends no placement. */
    public boolean isTemporary() {
        return placement.startsWith("T");
    }

    public boolean isFostering() {
        return placement.startsWith("U");
    }

    /** A3 to A6. */
    public boolean isForAdoption() {
        return placement.startsWith("A");
    }

    /** A3 and A5: placed for adoption with the carer who fosters the child already. */
    public boolean isForAdoptionByItsCarer() {
        return placement.equals("A3") || placement.equals("A5");
    }

    boolean isAtTheSamePlaceAs(Episode other) {
        return placement.equals(other.placement) && postcode.equals(other.postcode);
    }

    /** A part of it: where it goes on after what interrupted it, it has no reason; where it is interrupted, it goes on. */
    Episode between(int from, int to) {
        return new Episode(
                from,
                to,
                from == start ? reason : "",
                legalStatus,
                need,
                placement,
                provider,
                to == end ? endReason : GOES_ON,
                to == end ? changeReason : "",
                postcode,
                urn,
                whereabouts);
    }

    /** The same, ended for reasons that no return gives. */
    Episode lostOn(int day) {
        return new Episode(
                start, day, reason, legalStatus, need, placement, provider, "", "", postcode, urn, whereabouts);
    }
}

package uk.hearth.placement.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.hearth.placement.postcodes.PostcodeSector;

/** Postcodes in an authority, near it, and far from it: made up, in sectors that there are. */
final class Neighbourhood {

    private static final double METRES_IN_A_MILE = 1609.3;
    private static final int NEAR = 20;
    private static final int FAR = 90;
    private static final String HOMES_END_IN = "ABDEFGHJL";
    private static final String PLACEMENTS_END_IN = "NPQRSTUWXYZ";
    private static final String LETTERS = HOMES_END_IN + PLACEMENTS_END_IN; // those that inward codes use

    private final List<PostcodeSector> inside;
    private final List<PostcodeSector> near = new ArrayList<>();
    private final List<PostcodeSector> far = new ArrayList<>();

    Neighbourhood(Set<String> geography) {
        inside = PostcodeSector.ofEngland().stream()
                .filter(sector -> geography.contains(sector.area()) || geography.contains(sector.upper()))
                .toList();
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("No postcode of England is in " + geography);
        }
        double east =
                inside.stream().mapToInt(PostcodeSector::easting).average().orElseThrow();
        double north =
                inside.stream().mapToInt(PostcodeSector::northing).average().orElseThrow();
        for (var sector : PostcodeSector.ofEngland()) {
            double miles = Math.hypot(sector.easting() - east, sector.northing() - north) / METRES_IN_A_MILE;
            if (!inside.contains(sector) && miles <= FAR) {
                (miles <= NEAR ? near : far).add(sector);
            }
        }
    }

    /** Of a family; no placement has it. */
    String home(Dice dice) {
        return postcode(inside, HOMES_END_IN, dice);
    }

    /** Of a placement in the authority. */
    String placementInside(Dice dice) {
        return postcode(inside, PLACEMENTS_END_IN, dice);
    }

    /** In the authority, near it or far away, as often as placements are. */
    String placement(Dice dice, double insideShare, double farShare) {
        if (dice.chance(insideShare) || near.isEmpty()) {
            return placementInside(dice);
        }
        return postcode(dice.chance(farShare) && !far.isEmpty() ? far : near, PLACEMENTS_END_IN, dice);
    }

    private static String postcode(List<PostcodeSector> sectors, String lastLetters, Dice dice) {
        var code = sectors.get(dice.between(0, sectors.size() - 1)).code();
        int outward = code.length() - 1;
        return code.substring(0, outward) + " " + code.substring(outward) + letter(LETTERS, dice)
                + letter(lastLetters, dice);
    }

    private static char letter(String letters, Dice dice) {
        return letters.charAt(dice.between(0, letters.length() - 1));
    }
}

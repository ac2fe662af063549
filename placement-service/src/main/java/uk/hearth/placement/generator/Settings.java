package uk.hearth.placement.generator;

import java.util.Map;
import java.util.Set;

/**
 * What is to be made.
 *
 * @param authority whose returns they are
 * @param geography codes of its own areas in the postcode directory
 * @param children how many are looked after at any one time, about
 * @param olderCareLeavers whether care leavers are returned who left care before the year before: a rule of the return
 *     that sees two years only (1002) queries each of them
 * @param errors how many of which rule
 */
public record Settings(
        long seed,
        String authority,
        Set<String> geography,
        int children,
        boolean olderCareLeavers,
        Map<String, Integer> errors) {

    /** A return without errors. */
    public static Settings of(long seed, String authority, Set<String> geography, int children) {
        return new Settings(seed, authority, geography, children, false, Map.of());
    }

    public Settings withErrors(Map<String, Integer> wanted) {
        return new Settings(seed, authority, geography, children, olderCareLeavers, wanted);
    }

    public Settings withOlderCareLeavers() {
        return new Settings(seed, authority, geography, children, true, errors);
    }
}

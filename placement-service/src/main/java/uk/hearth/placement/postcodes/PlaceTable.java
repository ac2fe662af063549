package uk.hearth.placement.postcodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places by the number of their postcode or sector, ascending, in arrays of primitives: 18 bytes a place. */
final class PlaceTable {

    private static final int NO_GRID_REFERENCE = Integer.MIN_VALUE;

    private final long[] keys;
    private final int[] eastings;
    private final int[] northings;
    private final short[] areas;
    private final List<String> areaCodes;

    private PlaceTable(Builder built) {
        keys = Arrays.copyOf(built.keys, built.size);
        eastings = Arrays.copyOf(built.eastings, built.size);
        northings = Arrays.copyOf(built.northings, built.size);
        areas = Arrays.copyOf(built.areas, built.size);
        areaCodes = List.copyOf(built.codes);
    }

    static PlaceTable empty() {
        return new Builder().build();
    }

    int size() {
        return keys.length;
    }

    /** Its position; or, if it is not there, {@code -(position where it would be) - 1}. */
    int find(long key) {
        return Arrays.binarySearch(keys, key);
    }

    long key(int place) {
        return keys[place];
    }

    boolean isMapped(int place) {
        return eastings[place] != NO_GRID_REFERENCE;
    }

    int easting(int place) {
        return eastings[place];
    }

    int northing(int place) {
        return northings[place];
    }

    /** The place's area as a position in {@link #areaCodes}. */
    int area(int place) {
        return areas[place];
    }

    List<String> areaCodes() {
        return areaCodes;
    }

    /** Takes places in ascending order of their numbers. */
    static final class Builder {

        private final Map<String, Short> byCode = new HashMap<>();
        private final List<String> codes = new ArrayList<>();
        private long[] keys = new long[16_384];
        private int[] eastings = new int[16_384];
        private int[] northings = new int[16_384];
        private short[] areas = new short[16_384];
        private int size;

        /** A place without a grid reference. */
        void add(long key, String area) {
            add(key, area, NO_GRID_REFERENCE, NO_GRID_REFERENCE);
        }

        void add(long key, String area, int easting, int northing) {
            if (size > 0 && keys[size - 1] >= key) {
                throw new IllegalArgumentException("Places out of order");
            }
            if (size == keys.length) {
                grow();
            }
            keys[size] = key;
            eastings[size] = easting;
            northings[size] = northing;
            areas[size++] = index(area);
        }

        PlaceTable build() {
            return new PlaceTable(this);
        }

        private short index(String area) {
            var known = byCode.get(area);
            if (known != null) {
                return known;
            }
            var next = (short) codes.size();
            byCode.put(area, next);
            codes.add(area);
            return next;
        }

        private void grow() {
            int room = keys.length + keys.length / 2;
            keys = Arrays.copyOf(keys, room);
            eastings = Arrays.copyOf(eastings, room);
            northings = Arrays.copyOf(northings, room);
            areas = Arrays.copyOf(areas, room);
        }
    }
}

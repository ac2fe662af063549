package uk.hearth.placement.generator;

/** Codes with how often each comes up, as in {@code "N1 60 N2 4"}. */
final class Weights {

    private final String[] codes;
    private final double[] sums;

    private Weights(String[] words) {
        codes = new String[words.length / 2];
        sums = new double[codes.length];
        double sum = 0;
        for (int i = 0; i < codes.length; i++) {
            codes[i] = words[2 * i];
            sum += Double.parseDouble(words[2 * i + 1]);
            sums[i] = sum;
        }
    }

    static Weights of(String codesAndWeights) {
        return new Weights(codesAndWeights.strip().split("\\s+"));
    }

    String draw(Dice dice) {
        double at = dice.fraction() * sums[sums.length - 1];
        int i = 0;
        while (sums[i] <= at) {
            i++;
        }
        return codes[i];
    }
}

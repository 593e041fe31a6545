package vn.mtb.yaml;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which known word was probably meant (<i>gợi ý</i>): without tones and case, a few letters away. */
public final class Near {
    private static final int LONGEST = 60;

    private Near() {}

    /**
     * The nearest of the known words.
     *
     * @param written what somebody wrote
     * @param known what could be meant
     * @return the nearest; empty when none is near
     */
    public static Optional<String> to(String written, Collection<String> known) {
        String bare = bare(written);
        if (bare.length() > LONGEST) return Optional.empty();
        String nearest = null;
        int least = Math.max(1, bare.length() / 3) + 1;
        for (String word : known) {
            String bareWord = bare(word);
            if (Math.abs(bareWord.length() - bare.length()) >= least) continue;
            int distance = distance(bare, bareWord);
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Small letters without tones, with one kind of gap. */
    static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s_-]+", " ")
                .strip();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}

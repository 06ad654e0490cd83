package dev.frameworkgraph.catalog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version as its project writes it, ordered by the rules of PEP 440; versions of other ecosystems that read as dotted
 * numbers with an optional pre-release suffix are ordered the same way.
 *
 * <p>Equality follows the order, not the spelling: {@code 2.0} equals {@code 2.0.0}.
 */
public final class Version implements Comparable<Version> {

    private static final int MAX_LENGTH = 64;
    private static final int DEVELOPMENT = 0;
    private static final int ALPHA = 1;
    private static final int BETA = 2;
    private static final int CANDIDATE = 3;
    private static final int RELEASE = 4;
    private static final int POST = 3;
    private static final int FIRST_COMPONENT = 5;
    private static final BigInteger NO_DEVELOPMENT = BigInteger.TWO.pow(64);
    /** Digits that are one too many for every {@code long} of so many; below, small numbers are shared. */
    private static final int MAX_LONG_DIGITS = 19;

    private static final Pattern FORM = Pattern.compile(
            "v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview|m|next|canary)[-_.]?(\\d*))?"
                    + "(?:[-_.]?(post|rev|r)[-_.]?(\\d*)|-(\\d+))?(?:[-_.]?(dev)[-_.]?(\\d*))?(?:\\+[a-z0-9._-]+)?",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<BigInteger> sortKey;
    private final int releaseLength;

    private Version(String text, List<BigInteger> sortKey, int releaseLength) {
        this.text = text;
        this.sortKey = sortKey;
        this.releaseLength = releaseLength;
    }

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static Version of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > MAX_LENGTH || !matcher.matches()) {
            throw new IllegalArgumentException("\"" + abbreviate(text) + "\" is not a version such as 1.10 or 2.0rc1");
        }
        return new Version(text, sortKey(matcher), matcher.group(2).split("\\.", -1).length);
    }

    /** Whether it comes before the final release of its number. */
    public boolean isPreRelease() {
        return sortKey.get(1).compareTo(BigInteger.valueOf(RELEASE)) < 0;
    }

    /** Whether it comes after the final release of its number, without being another. */
    boolean isPostRelease() {
        return sortKey.get(POST).signum() >= 0;
    }

    /** How many numbers its release part is written with: three for {@code 1!2.0.0rc1}. */
    int releaseLength() {
        return releaseLength;
    }

    /** Whether epoch and the first so many numbers are the same. */
    boolean hasSamePrefix(Version other, int length) {
        if (!sortKey.get(0).equals(other.sortKey.get(0))) {
            return false;
        }
        for (int position = 0; position < length; position++) {
            if (!component(position).equals(other.component(position))) {
                return false;
            }
        }
        return true;
    }

    /** The number at a position of the release part, zero where it has fewer: {@code 3.1} has 3 at 0, 1 at 1, 0 at 2. */
    public BigInteger component(int position) {
        int index = FIRST_COMPONENT + position;
        return index < sortKey.size() ? sortKey.get(index) : BigInteger.ZERO;
    }

    @Override
    public int compareTo(Version other) {
        int epoch = sortKey.get(0).compareTo(other.sortKey.get(0));
        if (epoch != 0) {
            return epoch;
        }
        int components = Math.max(sortKey.size(), other.sortKey.size()) - FIRST_COMPONENT;
        for (int position = 0; position < components; position++) {
            int difference = component(position).compareTo(other.component(position));
            if (difference != 0) {
                return difference;
            }
        }
        for (int index = 1; index < FIRST_COMPONENT; index++) {
            int difference = sortKey.get(index).compareTo(other.sortKey.get(index));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && sortKey.equals(version.sortKey);
    }

    @Override
    public int hashCode() {
        return sortKey.hashCode();
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }

    /** Epoch, phase, number within the phase, post-release (-1 for none), development (large for none), components. */
    private static List<BigInteger> sortKey(Matcher matcher) {
        boolean development = matcher.group(8) != null;
        String phaseName = matcher.group(3);
        boolean post = matcher.group(5) != null || matcher.group(7) != null;
        int phase = phaseName == null ? (development && !post ? DEVELOPMENT : RELEASE) : phase(phaseName);
        List<BigInteger> key = new ArrayList<>();
        key.add(number(matcher.group(1)));
        key.add(BigInteger.valueOf(phase));
        key.add(number(matcher.group(4)));
        key.add(
                post
                        ? number(matcher.group(6) == null ? matcher.group(7) : matcher.group(6))
                        : BigInteger.ONE.negate());
        key.add(development ? number(matcher.group(9)) : NO_DEVELOPMENT);
        for (String component : matcher.group(2).split("\\.", -1)) {
            key.add(number(component));
        }
        while (key.size() > FIRST_COMPONENT + 1 && key.get(key.size() - 1).signum() == 0) {
            key.remove(key.size() - 1);
        }
        return List.copyOf(key);
    }

    private static int phase(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "a", "alpha", "canary" -> ALPHA;
            case "b", "beta", "m", "next" -> BETA;
            default -> CANDIDATE;
        };
    }

    /** A small number is shared, for a large catalog has millions of them. */
    private static BigInteger number(@Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return BigInteger.ZERO;
        }
        return digits.length() < MAX_LONG_DIGITS ? BigInteger.valueOf(Long.parseLong(digits)) : new BigInteger(digits);
    }

    private static String abbreviate(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}

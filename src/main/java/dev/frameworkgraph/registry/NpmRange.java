package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the version ranges of npm as comparators joined by commas: {@code ^1.2.3} as {@code >=1.2.3,<2}, alternatives as one range with
 * what lies between them excluded. What cannot be said so has no range.
 */
final class NpmRange {

    private static final Pattern TERM = Pattern.compile("(>=|<=|>|<|=|\\^|~)?\\s*([0-9vV][\\w.*+-]*)");
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)*");
    private static final Pattern CORE = Pattern.compile("\\d+(?:\\.\\d+)*(?:[-+].*)?");
    private static final Pattern INTERVAL = Pattern.compile(">=([\\d.]+)(?:,<([\\d.]+))?");
    private static final int MAX_EXCLUDED = 40;

    /** From a version up to another, which is null for an open end. */
    private record Interval(Version from, @Nullable Version to) {}

    private NpmRange() {}

    /** Null where every version will do, or the range cannot be written with comparators. */
    static @Nullable VersionRange of(@Nullable String text) {
        return ReleaseList.range(text == null ? null : comparators(text.strip()));
    }

    private static @Nullable String comparators(String text) {
        if (text.contains("||")) {
            return alternatives(text);
        }
        if (text.isEmpty() || text.equals("*") || text.equals("x") || text.equals("latest") || text.contains(" - ")) {
            return null;
        }
        List<String> comparators = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank()) {
                return null;
            }
            end = matcher.end();
            String operator = matcher.group(1) == null ? "" : matcher.group(1);
            String comparator = comparator(operator, matcher.group(2).replaceFirst("^[vV]", ""));
            if (comparator == null) {
                return null;
            }
            comparators.add(comparator);
        }
        return comparators.isEmpty() || end < text.length() ? null : String.join(",", comparators);
    }

    private static @Nullable String comparator(String operator, String written) {
        boolean wild = written.matches(".*\\.[xX*].*");
        String core = written.replaceFirst("(\\.[xX*])+$", "");
        if (!CORE.matcher(core).matches()) {
            return null;
        }
        core = core.split("\\+", 2)[0];
        if (core.contains("-") && ReleaseList.version(core).isEmpty()) {
            core = core.substring(0, core.indexOf('-'));
        }
        int[] numbers = numbers(core);
        return switch (operator) {
            case "^" -> ">=" + core + ",<" + bumped(numbers, firstPositive(numbers));
            case "~" -> ">=" + core + ",<" + bumped(numbers, Math.min(1, numbers.length - 1));
            case "", "=" ->
                wild || numbers.length < 3 ? ">=" + core + ",<" + bumped(numbers, numbers.length - 1) : "==" + core;
            default -> operator + core;
        };
    }

    private static int[] numbers(String core) {
        Matcher matcher = NUMBERS.matcher(core);
        String[] parts = matcher.lookingAt() ? matcher.group().split("\\.", -1) : new String[] {"0"};
        int[] numbers = new int[parts.length];
        for (int index = 0; index < parts.length; index++) {
            numbers[index] = Integer.parseInt(parts[index].substring(Math.max(0, parts[index].length() - 9)));
        }
        return numbers;
    }

    private static int firstPositive(int[] numbers) {
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] > 0) {
                return index;
            }
        }
        return numbers.length - 1;
    }

    private static String bumped(int[] numbers, int position) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < position; index++) {
            text.append(numbers[index]).append('.');
        }
        return text.append(numbers[position] + 1).toString();
    }

    private static @Nullable String alternatives(String text) {
        List<Interval> intervals = new ArrayList<>();
        for (String part : text.split("\\|\\|", -1)) {
            Interval interval = interval(comparators(part.strip()));
            if (interval == null) {
                return null;
            }
            intervals.add(interval);
        }
        intervals.sort(Comparator.comparing(Interval::from));
        List<String> comparators =
                new ArrayList<>(List.of(">=" + intervals.get(0).from()));
        for (int index = 0; index + 1 < intervals.size(); index++) {
            Version end = intervals.get(index).to();
            if (end == null) {
                return String.join(",", comparators);
            }
            exclude(end, intervals.get(index + 1).from(), comparators);
        }
        Version last = intervals.get(intervals.size() - 1).to();
        if (last != null) {
            comparators.add("<" + last);
        }
        return comparators.size() > MAX_EXCLUDED ? null : String.join(",", comparators);
    }

    private static @Nullable Interval interval(@Nullable String comparators) {
        Matcher matcher = INTERVAL.matcher(comparators == null ? "" : comparators);
        if (!matcher.matches()) {
            return null;
        }
        return new Interval(
                Version.of(matcher.group(1)), matcher.group(2) == null ? null : Version.of(matcher.group(2)));
    }

    private static void exclude(Version from, Version to, List<String> comparators) {
        int fromMajor = from.component(0).intValue();
        int toMajor = to.component(0).intValue();
        for (int major = fromMajor; major < toMajor && comparators.size() <= MAX_EXCLUDED; major++) {
            comparators.add("!=" + major + ".*");
        }
        int minor = fromMajor == toMajor ? from.component(1).intValue() : 0;
        for (; minor < to.component(1).intValue() && comparators.size() <= MAX_EXCLUDED; minor++) {
            comparators.add("!=" + toMajor + "." + minor + ".*");
        }
    }
}

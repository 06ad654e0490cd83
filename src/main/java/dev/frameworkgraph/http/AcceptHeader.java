package dev.frameworkgraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The quality values of an Accept header; what cannot be read is passed over. */
final class AcceptHeader {

    private static final int MAX_RANGES = 32;

    private record Range(String type, String subtype, double quality) {

        int specificity(String wantedType, String wantedSubtype) {
            if (type.equals(wantedType) && subtype.equals(wantedSubtype)) {
                return 2;
            }
            if (type.equals(wantedType) && subtype.equals("*")) {
                return 1;
            }
            return type.equals("*") && subtype.equals("*") ? 0 : -1;
        }
    }

    private final List<Range> ranges;

    private AcceptHeader(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** A missing or empty header accepts everything. */
    static AcceptHeader of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new AcceptHeader(List.of(new Range("*", "*", 1)));
        }
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",", MAX_RANGES + 1)) {
            Range range = range(part);
            if (range != null && ranges.size() < MAX_RANGES) {
                ranges.add(range);
            }
        }
        return new AcceptHeader(ranges);
    }

    private static @Nullable Range range(String part) {
        String[] pieces = part.toLowerCase(Locale.ROOT).split(";", -1);
        String[] type = pieces[0].strip().split("/", -1);
        if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()) {
            return null;
        }
        double quality = 1;
        for (int index = 1; index < pieces.length; index++) {
            String parameter = pieces[index].strip();
            if (parameter.startsWith("charset=") && !isUtf8(parameter.substring("charset=".length()))) {
                return null;
            }
            if (parameter.startsWith("q=")) {
                quality = quality(parameter.substring(2));
            }
        }
        return new Range(type[0], type[1], quality);
    }

    private static boolean isUtf8(String charset) {
        String bare = charset.replace("\"", "");
        return bare.equals("utf-8") || bare.equals("utf8");
    }

    /** 0 to 1; what is no number counts as 0. */
    private static double quality(String text) {
        if (!text.matches("[01](\\.[0-9]{0,3})?")) {
            return 0;
        }
        return Math.min(1, Double.parseDouble(text));
    }

    /** The quality that the most specific fitting range gives; 0 when none fits. */
    double quality(String type, String subtype) {
        int best = -1;
        double quality = 0;
        for (Range range : ranges) {
            int specificity = range.specificity(type, subtype);
            if (specificity > best) {
                best = specificity;
                quality = range.quality();
            }
        }
        return quality;
    }

    /** Whether the type is written out, not just covered by a wildcard. */
    boolean names(String type, String subtype) {
        return ranges.stream().anyMatch(range -> range.specificity(type, subtype) == 2);
    }
}

package dev.frameworkgraph.http.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the explorer, read from its style sheet, so that pictures have the same. */
final class Palette {

    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final String DARK = "@media (prefers-color-scheme: dark)";

    static final Map<String, String> LIGHT_COLORS;
    static final Map<String, String> DARK_COLORS;

    static {
        String[] parts = read().split(Pattern.quote(DARK), 2);
        LIGHT_COLORS = colors(parts[0]);
        DARK_COLORS = colors(parts[1].substring(0, parts[1].indexOf("\n}")));
    }

    private Palette() {}

    private static Map<String, String> colors(String css) {
        Map<String, String> colorsByName = new LinkedHashMap<>();
        Matcher matcher = COLOR.matcher(css);
        while (matcher.find()) {
            colorsByName.put(matcher.group(1), matcher.group(2));
        }
        return colorsByName;
    }

    /** Of a name such as {@code accent}, for light surroundings. */
    static String light(String name) {
        return Objects.requireNonNull(LIGHT_COLORS.get(name), name);
    }

    private static String read() {
        try (InputStream stream = Palette.class.getResourceAsStream("/web/page.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

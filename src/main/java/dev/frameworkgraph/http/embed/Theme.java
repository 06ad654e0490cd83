package dev.frameworkgraph.http.embed;

import java.util.Map;
import java.util.stream.Collectors;

/** Whether a picture is light or dark; as its surroundings are unless it is told. */
enum Theme {
    AUTO(rules(Palette.LIGHT_COLORS) + "@media(prefers-color-scheme:dark){" + rules(Palette.DARK_COLORS) + "}"),
    LIGHT(rules(Palette.LIGHT_COLORS)),
    DARK(rules(Palette.DARK_COLORS));

    private final String css;

    Theme(String css) {
        this.css = css;
    }

    static Theme of(Parameters parameters) {
        return switch (parameters.oneOf("theme", "auto", "light", "dark")) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> AUTO;
        };
    }

    /** A class for each colour, which everything drawn in it has. */
    String css() {
        return css;
    }

    private static String rules(Map<String, String> colorsByName) {
        return colorsByName.entrySet().stream()
                .filter(color -> Svg.COLORS.contains(color.getKey()))
                .map(color -> "." + color.getKey() + "{color:" + color.getValue() + "}")
                .collect(Collectors.joining());
    }
}

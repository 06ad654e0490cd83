package dev.frameworkgraph.http.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Needs as the explorer's address has them, in the shape that the API takes. */
final class Requirements {

    private static final int MOST = 30;

    /** Parameters that list features, with how much these count. */
    private static final Map<String, String> IMPORTANCES = importances();

    /** Parameters that list something else, by the name of the API's field. */
    private static final List<String> OTHERS =
            List.of("kind", "language", "runtime", "license", "status", "datastore", "standard");

    private Requirements() {}

    private static Map<String, String> importances() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("must", "MUST");
        constants.put("should", "SHOULD");
        constants.put("nice", "NICE");
        constants.put("not", "MUST_NOT");
        return constants;
    }

    static List<Map<String, String>> of(Parameters parameters) {
        List<Map<String, String>> requirements = new ArrayList<>();
        IMPORTANCES.forEach((parameter, importance) -> parameters
                .list(parameter, MOST)
                .forEach(feature -> requirements.add(Map.of("feature", feature, "importance", importance))));
        for (String name : OTHERS) {
            parameters.list(name, MOST).forEach(value -> requirements.add(Map.of(name, value)));
        }
        if (requirements.isEmpty() || requirements.size() > MOST) {
            throw new BadParameterException("The address names 1 to " + MOST
                    + " needs, not " + requirements.size()
                    + ": features by must, should, nice or not, such as must=api.openapi,"
                    + " and values by " + String.join(", ", OTHERS));
        }
        return requirements;
    }
}

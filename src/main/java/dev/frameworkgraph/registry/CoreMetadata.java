package dev.frameworkgraph.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header fields of a Python distribution's metadata file. */
final class CoreMetadata {

    private final Map<String, List<String>> valuesByField = new LinkedHashMap<>();

    private CoreMetadata() {}

    static CoreMetadata of(byte[] content) throws MalformedAnswerException {
        CoreMetadata metadata = new CoreMetadata();
        String field = "";
        for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            if (line.isEmpty()) {
                break;
            }
            field = metadata.read(line, field);
        }
        if (metadata.first("metadata-version") == null || metadata.first("name") == null) {
            throw new MalformedAnswerException("the answer is no metadata file");
        }
        return metadata;
    }

    /** Takes a line and gives the field that the next line may go on with. */
    private String read(String line, String field) {
        if (Character.isWhitespace(line.charAt(0))) {
            List<String> values = valuesByField.getOrDefault(field, new ArrayList<>(List.of("")));
            values.set(values.size() - 1, values.get(values.size() - 1) + "\n" + line);
            return field;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            return field;
        }
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        valuesByField
                .computeIfAbsent(name, any -> new ArrayList<>())
                .add(line.substring(colon + 1).strip());
        return name;
    }

    /** The first value of a field, its lines as they are; null where there is none. */
    @Nullable
    String first(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? null : values.get(0);
    }

    /** Every value of a field, in the order of the file. */
    List<String> all(String field) {
        return List.copyOf(valuesByField.getOrDefault(field, List.of()));
    }
}

package dev.frameworkgraph.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field that an operation selects.
 *
 * @param name in the answer
 * @param field in the schema; where fields of several types share a name, that of the first
 * @param isList whether its value is a list, at any level
 * @param fields that are selected of its value, those of all fragments in the order in which they are met; empty for a leaf
 * @param variablesByArgument names of the variables that arguments are given by, and by nothing else
 */
public record OutlinedField(
        String name,
        String field,
        boolean isList,
        List<OutlinedField> fields,
        Map<String, String> variablesByArgument) {

    public OutlinedField {
        fields = List.copyOf(fields);
        variablesByArgument = Collections.unmodifiableMap(new LinkedHashMap<>(variablesByArgument));
    }

    public boolean isLeaf() {
        return fields.isEmpty();
    }
}

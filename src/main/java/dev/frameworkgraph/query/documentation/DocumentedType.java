package dev.frameworkgraph.query.documentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type with everything that is said of it.
 *
 * @param specification where a scalar is defined
 * @param oneOf whether exactly one of the inputs is to be given
 * @param interfaces by name, that it implements
 * @param members by name: of a union its types, of an interface those that implement it
 * @param unions by name, that it is a member of
 * @param fields of an object or interface, as the SDL orders them
 * @param inputs fields of an input
 * @param values of an enum
 * @param returnedBy coordinates of fields, such as {@code Query.framework}
 * @param takenBy coordinates of arguments and of fields of inputs, such as {@code Query.framework(by:)}
 */
public record DocumentedType(
        String name,
        TypeSort sort,
        String description,
        @Nullable String specification,
        boolean oneOf,
        List<String> interfaces,
        List<String> members,
        List<String> unions,
        List<DocumentedField> fields,
        List<DocumentedInput> inputs,
        List<DocumentedValue> values,
        List<String> returnedBy,
        List<String> takenBy) {

    public DocumentedType {
        interfaces = List.copyOf(interfaces);
        members = List.copyOf(members);
        unions = List.copyOf(unions);
        fields = List.copyOf(fields);
        inputs = List.copyOf(inputs);
        values = List.copyOf(values);
        returnedBy = List.copyOf(returnedBy);
        takenBy = List.copyOf(takenBy);
    }

    /** Whether it has a field, a field of an input or a value of this name. */
    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name))
                || inputs.stream().anyMatch(input -> input.name().equals(name))
                || values.stream().anyMatch(value -> value.name().equals(name));
    }
}

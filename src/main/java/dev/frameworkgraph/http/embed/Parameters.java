package dev.frameworkgraph.http.embed;

import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of an address. Those that nothing asks for are passed over: links collect them on their way. */
public final class Parameters {

    private final Map<String, Deque<String>> valuesByName;

    public Parameters(Map<String, Deque<String>> valuesByName) {
        this.valuesByName = valuesByName;
    }

    /** Whatever stands first under a name. */
    @Nullable
    String first(String name) {
        Deque<String> values = valuesByName.get(name);
        return values == null ? null : values.peekFirst();
    }

    /** Null when it is left out or empty. */
    @Nullable
    String find(String name) {
        Deque<String> values = valuesByName.get(name);
        if (values == null || values.isEmpty() || values.getFirst().isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw new BadParameterException("\"" + name + "\" stands in the address more than once");
        }
        return values.getFirst();
    }

    String require(String name, String example) {
        String value = find(name);
        if (value == null) {
            throw new BadParameterException("\"" + name + "\" is missing, such as " + example);
        }
        return value;
    }

    /** Items between commas, each once, in their order. */
    List<String> list(String name, int most) {
        String value = find(name);
        List<String> items = value == null
                ? List.of()
                : Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
        if (items.size() > most) {
            throw new BadParameterException("\"" + name + "\" takes at most " + most + " names, not " + items.size());
        }
        return items;
    }

    List<String> requireList(String name, int least, int most, String example) {
        List<String> items = list(name, most);
        if (items.size() < least) {
            throw new BadParameterException(
                    "\"" + name + "\" takes " + least + " to " + most + " names, such as " + name + "=" + example);
        }
        return items;
    }

    /** The first of the allowed values when it is left out. */
    String oneOf(String name, String... allowed) {
        String value = find(name);
        if (value == null) {
            return allowed[0];
        }
        if (!List.of(allowed).contains(value)) {
            throw new BadParameterException("\"" + name + "\" is one of " + String.join(", ", allowed));
        }
        return value;
    }

    int number(String name, int least, int most, int otherwise) {
        String value = find(name);
        if (value == null) {
            return otherwise;
        }
        int number = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new BadParameterException("\"" + name + "\" is a number from " + least + " to " + most);
        }
        return number;
    }
}

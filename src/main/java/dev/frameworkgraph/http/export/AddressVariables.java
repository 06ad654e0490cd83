package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.OperationOutline;
import dev.frameworkgraph.query.OutlinedVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Variables that stand in an address by their own names, read as the operation declares them. */
public final class AddressVariables {

    private final OperationOutline outline;

    private AddressVariables(OperationOutline outline) {
        this.outline = outline;
    }

    /**
     * Reads all parameters but those with a meaning of their own. One without a value is as if left out; the items of a list stand in one
     * value, with commas between them, or in one each.
     *
     * @throws WrongParameterException when a parameter is no variable, or no value of it
     */
    public static Map<String, Object> read(
            OperationOutline outline, Map<String, Deque<String>> parameters, Set<String> others) {
        AddressVariables variables = new AddressVariables(outline);
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((name, texts) -> {
            List<String> given = texts.stream().filter(text -> !text.isEmpty()).toList();
            if (!others.contains(name) && !given.isEmpty()) {
                values.put(name, value(variables.require(name, others), given));
            }
        });
        return values;
    }

    private OutlinedVariable require(String name, Set<String> others) {
        return outline.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException("This address has no parameter \"" + name + "\"; it has "
                        + outline.variables().stream()
                                .map(OutlinedVariable::name)
                                .collect(Collectors.joining(", "))
                        + (outline.variables().isEmpty() ? "" : ", ")
                        + others.stream().sorted().collect(Collectors.joining(", "))));
    }

    private static Object value(OutlinedVariable variable, List<String> texts) {
        if (variable.isList()) {
            List<Object> items = new ArrayList<>();
            for (String text : String.join(",", texts).split(",", -1)) {
                if (!text.isBlank()) {
                    items.add(item(variable, text.strip()));
                }
            }
            return items;
        }
        if (texts.size() > 1) {
            throw new WrongParameterException("The address has \"" + variable.name() + "\" more than once");
        }
        return item(variable, texts.get(0));
    }

    private static Object item(OutlinedVariable variable, String text) {
        try {
            return switch (variable.form()) {
                case INTEGER -> Integer.valueOf(text);
                case NUMBER -> new BigDecimal(text);
                case BOOLEAN -> truth(variable, text);
                case TEXT -> text;
                case OBJECT ->
                    throw new WrongParameterException(
                            "\"" + variable.name() + "\" is an object: give it as JSON, within \"variables\"");
            };
        } catch (NumberFormatException e) {
            throw new WrongParameterException("\"" + variable.name() + "\" must be a "
                    + (variable.form() == OutlinedVariable.Form.INTEGER ? "whole number" : "number"));
        }
    }

    private static boolean truth(OutlinedVariable variable, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongParameterException("\"" + variable.name() + "\" must be true or false");
        }
        return text.equals("true");
    }
}
